import type { Cell } from "./Cell";

/** A cell as text. A blank cell, which some hosts return as 0, becomes "". */
export function textOf(cell: Cell): string {
  if (typeof cell === "string") return cell.trim();
  return typeof cell === "number" && cell !== 0 ? String(cell) : "";
}
