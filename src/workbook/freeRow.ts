import type { BlockRows } from "./changeBlock";
import { type ModelReference, WorkbookError } from "./Model";

/** The first row of a block below all that hold anything. */
export function freeRow(rows: BlockRows, block: keyof ModelReference["names"]): number {
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ""));
  if (last + 1 >= rows.length)
    throw new WorkbookError(
      "",
      `All ${rows.length - 1} rows of the ${block} are in use.`,
      "Remove a row, or insert a sheet row inside the block in Excel.",
    );
  return last + 1;
}
