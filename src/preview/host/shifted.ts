import type { CountedArea } from "./address";

/** Rows of a sheet that were inserted before the row `at`, or removed from that row on. */
export type RowShift = Readonly<{ at: number; inserted: number } | { at: number; removed: number }>;

/**
 * The position of an area after rows were inserted or removed: it moves and grows as in Excel. Undefined if all of its
 * rows were removed.
 */
export function shifted(area: CountedArea, shift: RowShift): CountedArea | undefined {
  const { row, rows } = area;
  const { at } = shift;
  if ("inserted" in shift) {
    if (row >= at) return { ...area, row: row + shift.inserted };
    return row + rows > at ? { ...area, rows: rows + shift.inserted } : area;
  }
  const newRow = (one: number): number => (one <= at ? one : Math.max(at, one - shift.removed));
  const remainingRows = newRow(row + rows) - newRow(row);
  return remainingRows === 0 ? undefined : { ...area, row: newRow(row), rows: remainingRows };
}
