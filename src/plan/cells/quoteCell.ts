import type { Cell } from "./Cell";

/** A value found in a cell or a file: shortened text, a number, a boolean, or null for anything else. */
export type QuotedValue = string | number | boolean | null;

const MAX_LENGTH = 40;

/** The value of a cell, short enough for a message. */
export function quoteCell(cell: Cell): QuotedValue {
  if (typeof cell === "string") {
    const text = cell.trim();
    return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  }
  return typeof cell === "boolean" || typeof cell === "number" ? cell : null;
}
