import type { Cell } from "./Cell";

const LONGEST = 40;

/** What was found in a cell, short enough for a message. */
export function shown(cell: Cell): string {
  if (typeof cell === "string") {
    const text = cell.trim();
    return `"${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}"`;
  }
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return String(cell);
  return "something that is neither number nor text";
}
