import { isBlank } from "./blank";
import type { Cell } from "./Cell";
import { cellError } from "./cellError";
import { found } from "./found";
import type { Reading } from "./numberCell";

/** One of a few words, case and spaces around it aside; blank is the default. */
export function choiceCell<T extends string>(cell: Cell, choices: readonly T[], blank: T): Reading<T> {
  if (isBlank(cell)) return { ok: true, value: blank };
  const error = cellError(cell);
  if (error !== undefined) return { ok: false, mistake: { kind: "cellError", error }, cellError: error };
  const wanted = typeof cell === "string" ? cell.trim().toLowerCase() : undefined;
  const known = choices.find((choice) => choice.toLowerCase() === wanted);
  if (known !== undefined) return { ok: true, value: known };
  return { ok: false, mistake: { kind: "notAChoice", found: found(cell), choices } };
}
