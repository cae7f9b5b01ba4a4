import { normalizeHeader } from "../../../src/plan/headings/normalizeHeader";
import type { Problem } from "../../../src/plan/Problem";
import type { SheetPosition } from "../../../src/plan/wording/issues/issueFormatter";
import { cellAddress } from "../../../src/a1/area";
import type { BlockName, Model } from "../../../src/workbook/model/Model";

const BLOCKS: readonly string[] = ["drivers", "segments", "terms", "clients"] satisfies readonly BlockName[];
const isBlock = (argument: string): argument is BlockName => BLOCKS.includes(argument);

/**
 * The location of an issue on the sheet: its row, and its cell if the column is known. Undefined if it is not in a cell
 * of a block.
 */
export function cellOfProblem(
  { argument, row, column }: Problem,
  { cells, origins }: Pick<Model, "cells" | "origins">,
): SheetPosition | undefined {
  if (row === undefined || !isBlock(argument)) return undefined;
  const origin = origins?.[argument];
  if (origin === undefined) return undefined;
  const sheetRow = origin.row + row;
  const at = columnIn(argument, cells[argument]?.[0] ?? [], column);
  return at === undefined ? { row: sheetRow } : { row: sheetRow, cell: cellAddress(sheetRow - 1, origin.column + at) };
}

/** For terms it is the value column, whatever the label. Client profiles are side by side under names of their own. */
function columnIn(block: BlockName, header: readonly unknown[], column: string | undefined): number | undefined {
  const columnNamed = (wanted: string): number | undefined => {
    const found = header.findIndex((cell) => normalizeHeader(cell) === normalizeHeader(wanted));
    return found < 0 ? undefined : found;
  };
  if (block === "terms") return columnNamed("Value") ?? 1;
  return block === "clients" || column === undefined ? undefined : columnNamed(column);
}
