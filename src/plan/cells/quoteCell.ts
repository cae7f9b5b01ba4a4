import type { Cell } from "./Cell";

/** What was found in a cell or a file: a text, shortened, a number, a truth value, or null for anything else. */
export type QuotedValue = string | number | boolean | null;

const LONGEST = 40;

/** What was found in a cell, short enough for a message. */
export function quoteCell(cell: Cell): QuotedValue {
  if (typeof cell === "string") {
    const text = cell.trim();
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  }
  return typeof cell === "boolean" || typeof cell === "number" ? cell : null;
}
