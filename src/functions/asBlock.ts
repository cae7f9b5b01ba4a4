import { isOmitted } from "./arguments";
import { isBlankOrZero } from "../plan/cells/blank";
import type { Cells } from "../plan/cells/Cell";

/**
 * A price may be typed instead of a block. Hosts pass it as a block of one cell or as a value. Blank rows at the end
 * are removed: whole columns have a million of them, and blocks are cached and compared.
 */
export function asBlock(value: unknown): Cells | null {
  if (isOmitted(value)) return null;
  if (!Array.isArray(value)) return [[value]];
  const cells = value as Cells;
  let filled = cells.length;
  while (filled > 1 && cells[filled - 1]?.every(isBlankOrZero) === true) filled -= 1;
  return filled === cells.length ? cells : cells.slice(0, filled);
}
