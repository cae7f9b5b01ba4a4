/** Failures by the code of Office's error. */
import { WorkbookError } from "./WorkbookError";
import { isOfficeCode } from "./officeCodes";

/** Failures that may be gone half a second later. */
const TRANSIENT_CODES = new Set([
  "InvalidOperationInCellEditMode",
  "RequestAborted",
  "ServiceNotAvailable",
  "GeneralException",
]);

export const isTransient = (error: unknown): boolean => TRANSIENT_CODES.has(codeOf(error));

export function officeFailure(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = codeOf(error);
  return new WorkbookError(isOfficeCode(code) ? { kind: code } : { kind: "excelRefused", why: textOf(error) }, {
    code,
  });
}

function codeOf(error: unknown): string {
  const code = (error as Readonly<{ code?: unknown }> | null)?.code;
  return typeof code === "string" ? code : "";
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
