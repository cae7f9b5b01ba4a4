import { isBlankOrZero } from "./blank";
import type { Cell } from "./Cell";
import { cellError } from "./cellError";
import { errorReading } from "./errorReading";
import type { Reading } from "./Reading";

/** A name or note. A number typed as a name becomes its text, a blank becomes "". */
export function textCell(cell: Cell): Reading<string> {
  if (isBlankOrZero(cell)) return { ok: true, value: "" };
  const error = cellError(cell);
  if (error !== undefined) return errorReading(error);
  if (typeof cell === "string") return { ok: true, value: cell.trim() };
  if (typeof cell === "number" || typeof cell === "boolean") return { ok: true, value: String(cell) };
  return { ok: false, issue: { kind: "notText" } };
}
