import { isBlankOrZero } from "./blank";
import type { Cell } from "./Cell";
import { nameKey } from "../headings/nameKey";
import { cellError } from "./cellError";
import { errorReading } from "./errorReading";
import { quoteCell } from "./quoteCell";
import type { Reading } from "./Reading";

/** One of a few words. Case, spaces and invisible characters do not matter; a blank is the default. */
export function choiceCell<T extends string>(cell: Cell, choices: readonly T[], blank: T): Reading<T> {
  if (isBlankOrZero(cell)) return { ok: true, value: blank };
  const error = cellError(cell);
  if (error !== undefined) return errorReading(error);
  const wanted = typeof cell === "string" ? nameKey(cell) : undefined;
  const known = choices.find((choice) => nameKey(choice) === wanted);
  if (known !== undefined) return { ok: true, value: known };
  return { ok: false, issue: { kind: "notAChoice", found: quoteCell(cell), choices } };
}
