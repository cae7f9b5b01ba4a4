import type { Cells } from "../plan/cells/Cell";

/** Whether two blocks are equal cell by cell. */
export function sameCells(a: Cells | null, b: Cells | null): boolean {
  if (a === b) return true;
  if (!a || !b || a.length !== b.length) return false;
  return a.every((row, i) => {
    const other = b[i];
    return other?.length === row.length && row.every((cell, j) => Object.is(cell, other[j]));
  });
}
