import type { Cell } from "./Cell";

/** Nothing was typed: hosts say "", null or undefined. */
export function isBlank(cell: Cell): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/**
 * A blank, in a place where text belongs or that may be left out: Excel on the desktop hands a blank cell over as 0.
 */
export function isBlankOrZero(cell: Cell): boolean {
  return cell === 0 || isBlank(cell);
}
