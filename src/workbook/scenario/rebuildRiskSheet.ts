/** The spec for writing a risk sheet again: its cells as read, its formats and charts as created. */
import { NUMBER_FORMATS } from "../../sheets/numberFormats";
import type { CellBlock, CellValue, Format, NameSpec, NumberFormatName, SheetSpec } from "../../sheets/SheetSpec";
import { absolute, cellAddress } from "../../a1/area";
import { cellAt } from "./blockCells";
import { isFormula } from "./copiedCell";
import type { Grid } from "./readModelSheet";
import type { RiskSheetCells } from "./riskSheetCells";
import { type RiskSheetStyle, riskSheetStyle } from "./riskSheetStyle";

export function rebuildRiskSheet(sheet: RiskSheetCells): SheetSpec {
  const { name, grid, numberFormats, block, correlations } = sheet;
  const at = cellAddress(grid.top, grid.left);
  const cells = grid.formulas.map((line, i) => line.map((_, j) => cellIn(grid, grid.top + i, grid.left + j)));
  const all: CellBlock = { at, cells };
  const last = cellAddress(grid.top + cells.length - 1, grid.left + (cells[0]?.length ?? 1) - 1);
  const style = riskSheetStyle(sheet) ?? plain(`${at}:${last}`);
  return {
    name,
    ...style,
    blocks: [all],
    formats: [...style.formats, ...formatsOf(grid, numberFormats)],
    names: [block, ...(correlations === undefined ? [] : [correlations])].map(
      ({ name: rangeName, area, comment }): NameSpec => ({
        name: rangeName,
        range: absolute(area),
        comment,
      }),
    ),
    tables: [],
  };
}

/**
 * If the user has rearranged the sheet, its cells are written without colors and charts, because their positions are
 * unknown.
 */
const plain = (area: string): RiskSheetStyle => ({
  formats: [{ range: "B1", style: "title" }],
  charts: [],
  merges: [],
  columnWidths: { A: 2, B: 34, C: 20, D: 14, E: 14, F: 14, G: 14, H: 15, I: 26 },
  freezeRows: 2,
  showGridlines: false,
  tabColor: "#7A4B00",
  print: { landscape: true, pagesWide: 1, area },
});

function cellIn(grid: Grid, row: number, column: number): CellValue {
  const cell = cellAt(grid, row, column);
  if (cell === undefined) return null;
  if (isFormula(cell)) return { formula: String(cell.content) };
  const { content } = cell;
  return typeof content === "number" || typeof content === "boolean" || typeof content === "string" ? content : null;
}

const NAMES = new Map(Object.entries(NUMBER_FORMATS).map(([name, pattern]) => [pattern, name as NumberFormatName]));

/** One format for each run of cells in a row with the same number format. */
function formatsOf(grid: Grid, patterns: RiskSheetCells["numberFormats"]): readonly Format[] {
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
