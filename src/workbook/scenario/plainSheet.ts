/** A sheet by its cells alone: what they hold and how their figures read. Colours and pictures are not kept. */
import { NUMBER_FORMATS } from "../../sheets/numberFormats";
import type { Block, CellValue, Format, NameSpec, NumberFormatName, SheetSpec } from "../../sheets/SheetSpec";
import { absolute, type Area, cellAddress } from "../../sheets/xlsx/area";
import { cellAt } from "./blockCells";
import { isFormula } from "./copiedCell";
import type { Grid } from "./readTyped";

export type PlainSheet = Readonly<{
  name: string;
  grid: Grid;
  numberFormats: readonly (readonly unknown[])[];
  names: readonly Readonly<{ name: string; area: Area; comment: string }>[];
}>;

const WIDTHS = { A: 2, B: 34, C: 20, D: 14, E: 14, F: 14, G: 14, H: 15, I: 26 } as const;

export function plainSheet({ name, grid, numberFormats, names }: PlainSheet): SheetSpec {
  const at = cellAddress(grid.top, grid.left);
  const cells = grid.formulas.map((line, i) => line.map((_, j) => cellIn(grid, grid.top + i, grid.left + j)));
  const block: Block = { at, cells };
  const last = cellAddress(grid.top + cells.length - 1, grid.left + (cells[0]?.length ?? 1) - 1);
  return {
    name,
    blocks: [block],
    formats: [{ range: "B1", style: "title" }, ...formatsOf(grid, numberFormats)],
    names: names.map(({ name: called, area, comment }): NameSpec => ({ name: called, range: absolute(area), comment })),
    tables: [],
    charts: [],
    merges: [],
    columnWidths: WIDTHS,
    freezeRows: 2,
    showGridlines: false,
    tabColor: "#7A4B00",
    print: { landscape: true, pagesWide: 1, area: `${at}:${last}` },
  };
}

function cellIn(grid: Grid, row: number, column: number): CellValue {
  const cell = cellAt(grid, row, column);
  if (cell === undefined) return null;
  if (isFormula(cell)) return { formula: String(cell.content) };
  const { content } = cell;
  return typeof content === "number" || typeof content === "boolean" || typeof content === "string" ? content : null;
}

const NAMES = new Map(Object.entries(NUMBER_FORMATS).map(([name, pattern]) => [pattern, name as NumberFormatName]));

/** One format a run of cells in a row that read alike. */
function formatsOf(grid: Grid, patterns: PlainSheet["numberFormats"]): readonly Format[] {
  return patterns.flatMap((line, i) => {
    const runs: { from: number; to: number; name: NumberFormatName }[] = [];
    line.forEach((pattern, j) => {
      const name = NAMES.get(String(pattern));
      if (name === undefined || name === "general") return;
      const run = runs.at(-1);
      if (run !== undefined && run.to === j - 1 && run.name === name) run.to = j;
      else runs.push({ from: j, to: j, name });
    });
    return runs.map(({ from, to, name }) => {
      const cell = (j: number): string => cellAddress(grid.top + i, grid.left + j);
      return { range: `${cell(from)}:${cell(to)}`, numberFormat: name };
    });
  });
}
