import { type CellError } from "./cellError";
import type { Reading } from "./Reading";

/** What is said of a cell that holds an error value, which comes back as itself where Excel can show it. */
export const errorReading = ({ code, shown, waiting }: CellError): Extract<Reading<never>, { ok: false }> => ({
  ok: false,
  issue: { kind: waiting ? "cellWaits" : "cellError", error: shown },
  cellError: code,
});
