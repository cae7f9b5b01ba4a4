/** The other cells of a model's sheet: texts that were edited, and cells that the user filled beside the model. */
import { TITLE_CELL } from "../../sheets/model/titleCells";
import type { ModelLayout, Rows } from "../../sheets/model/modelLayout";
import type { CellBlock, CellValue, SheetSpec } from "../../sheets/SheetSpec";
import { type Area, areaOf, cellAddress } from "../../a1/area";
import { columnIndex } from "../../a1/columns";
import { cellAt } from "./blockCells";
import { copiedCell, type CopiedCells, isFormula } from "./copiedCell";
import { INPUT_BLOCKS, type ModelSheet, WORKING_BLOCKS } from "./readModelSheet";

const FIRST_COLUMN = columnIndex("B");

/** The parts of the sheet have the same positions as in a new sheet. */
export const hasSameLayout = ({ areas, grid }: ModelSheet, layout: ModelLayout): boolean =>
  [...INPUT_BLOCKS, ...WORKING_BLOCKS].every((part) => {
    const area = areas[part];
    const rows: Rows = layout[part];
    if (area === undefined) return part === "clients";
    const isLastPart = grid.top + grid.formulas.length - 1 <= area.bottom;
    const grows = part === "deploymentTable" && isLastPart && area.bottom < rows.last - 1;
    return area.left === FIRST_COLUMN && area.top === rows.header - 1 && (grows || area.bottom === rows.last - 1);
  });

/** Requires the same layout, because cells are matched by address. */
export function keepOtherCells(spec: SheetSpec, source: ModelSheet, copied: CopiedCells): SheetSpec {
  const covered = new Set<string>();
  const areas = spec.blocks.map((block) => areaOfBlock(block));
  for (const { top, left, bottom, right } of areas)
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) covered.add(cellAddress(row, column));
  const inputs = new Set([...INPUT_BLOCKS].flatMap((place) => source.areas[place]?.top ?? []));
  const blocks = spec.blocks.map((block, index) => {
    const area = areas[index];
    return area === undefined || block.at === TITLE_CELL || (inputs.has(area.top) && area.left === FIRST_COLUMN)
      ? block
      : withUserTexts(block, area, source);
  });
  return { ...spec, blocks: [...blocks, ...cellsBeside(source, covered, copied)] };
}

function areaOfBlock({ at, cells }: CellBlock): Area {
  const { top, left } = areaOf(at);
  return { top, left, bottom: top + cells.length - 1, right: left + (cells[0]?.length ?? 1) - 1 };
}

/** Keeps a title, a note or a tolerance that the user has overwritten; formulas of the sheet are not replaced. */
function withUserTexts(block: CellBlock, { top, left }: Area, { grid }: ModelSheet): CellBlock {
  const cells = block.cells.map((row, i) =>
    row.map((cell, j): CellValue => {
      const found = cellAt(grid, top + i, left + j);
      if ((typeof cell !== "string" && typeof cell !== "number") || found === undefined || isFormula(found))
        return cell;
      return typeof found.value === "string" || typeof found.value === "number" ? found.value : cell;
    }),
  );
  return { ...block, cells };
}

/** One block for each run of cells in a row. */
function cellsBeside({ grid }: ModelSheet, covered: ReadonlySet<string>, copied: CopiedCells): readonly CellBlock[] {
  return grid.formulas.flatMap((line, i) => {
    const row = grid.top + i;
    const runs: { column: number; cells: CellValue[] }[] = [];
    line.forEach((_, j) => {
      const column = grid.left + j;
      const found = covered.has(cellAddress(row, column)) ? undefined : cellAt(grid, row, column);
      if (found === undefined) return;
      const cell = copiedCell(found, copied);
      const run = runs.at(-1);
      if (run !== undefined && run.column + run.cells.length === column) run.cells.push(cell);
      else runs.push({ column, cells: [cell] });
    });
    return runs.map(({ column, cells }) => ({ at: cellAddress(row, column), cells: [cells] }));
  });
}
