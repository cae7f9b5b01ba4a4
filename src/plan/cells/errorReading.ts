import { type CellError } from "./cellError";
import type { Reading } from "./Reading";

/** The issue of a cell with an error value. The function returns the same error if Excel can show it. */
export const errorReading = ({ code, shown, waiting }: CellError): Extract<Reading<never>, { ok: false }> => ({
  ok: false,
  issue: { kind: waiting ? "cellWaits" : "cellError", error: shown },
  cellError: code,
});
