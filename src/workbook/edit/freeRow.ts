import { type BlockRows, isBlankRow } from "./blockRows";
import { type ModelReference } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";

/** Rows that a block needs below its header to take so many further ones. */
export const rowsFor =
  (further: number) =>
  (rows: BlockRows): number =>
    further === 0 ? 0 : rows.findLastIndex((row) => !isBlankRow(row)) + further;

/** The first row of a block below all that hold anything. */
export function freeRow(rows: BlockRows, block: keyof ModelReference["names"]): number {
  const last = rows.findLastIndex((row) => !isBlankRow(row));
  if (last + 1 >= rows.length) throw new WorkbookError({ kind: "blockFull", block, rows: rows.length - 1 });
  return last + 1;
}
