import type { Cell } from "./Cell";

/** Whether the cell is empty. Hosts pass "", null or undefined. */
export function isBlank(cell: Cell): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/**
 * Whether a cell for text, or an optional cell, is blank. Excel on the desktop passes a blank cell as 0.
 */
export function isBlankOrZero(cell: Cell): boolean {
  return cell === 0 || isBlank(cell);
}
