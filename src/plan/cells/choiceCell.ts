import { isBlank } from "./blank";
import type { Cell } from "./Cell";
import { cellError } from "./cellError";
import type { Reading } from "./numberCell";
import { shown } from "./shown";

/** One of a few words, case and spaces around it aside; blank is the default. */
export function choiceCell<T extends string>(cell: Cell, choices: readonly T[], blank: T): Reading<T> {
  if (isBlank(cell)) return { ok: true, value: blank };
  const error = cellError(cell);
  if (error !== undefined) return { ok: false, message: `the cell holds the error ${error}`, cellError: error };
  const wanted = typeof cell === "string" ? cell.trim().toLowerCase() : undefined;
  const found = choices.find((choice) => choice.toLowerCase() === wanted);
  if (found !== undefined) return { ok: true, value: found };
  return { ok: false, message: `${shown(cell)} is not one of ${choices.join(", ")}` };
}
