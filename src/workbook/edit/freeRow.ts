import { type BlockRows, isBlankRow } from "./blockRows";
import { type ModelReference } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";

/** Number of rows that a block needs below its header to hold `count` more rows. */
export const rowsToAppend =
  (count: number) =>
  (rows: BlockRows): number =>
    count === 0 ? 0 : rows.findLastIndex((row) => !isBlankRow(row)) + count;

/** The first row below the last row in use. */
export function freeRow(rows: BlockRows, block: keyof ModelReference["names"]): number {
  const last = rows.findLastIndex((row) => !isBlankRow(row));
  if (last + 1 >= rows.length) throw new WorkbookError({ kind: "blockFull", block, rows: rows.length - 1 });
  return last + 1;
}
