import { type BlockRows, isBlankRow } from "./blockRows";
import { type ModelReference, WorkbookError } from "./Model";

/** The first row of a block below all that hold anything. */
export function freeRow(rows: BlockRows, block: keyof ModelReference["names"]): number {
  const last = rows.findLastIndex((row) => !isBlankRow(row));
  if (last + 1 >= rows.length) throw new WorkbookError({ kind: "blockFull", block, rows: rows.length - 1 });
  return last + 1;
}
