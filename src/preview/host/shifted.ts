import type { Area } from "./address";

/** Rows of a sheet that were inserted before the row `at`, or removed from it on. */
export type RowShift = Readonly<{ at: number; inserted: number } | { at: number; removed: number }>;

/**
 * Where an area stands after rows were inserted or removed, as Excel moves and stretches it; undefined where all of its
 * rows are gone.
 */
export function shifted(area: Area, shift: RowShift): Area | undefined {
  const { row, rows } = area;
  const { at } = shift;
  if ("inserted" in shift) {
    if (row >= at) return { ...area, row: row + shift.inserted };
    return row + rows > at ? { ...area, rows: rows + shift.inserted } : area;
  }
  const place = (one: number): number => (one <= at ? one : Math.max(at, one - shift.removed));
  const left = place(row + rows) - place(row);
  return left === 0 ? undefined : { ...area, row: place(row), rows: left };
}
