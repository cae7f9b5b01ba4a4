/** The value that a file holds for a formula that needs the add-in. */
import { CellError, type ErrorCode } from "../sheets/calculation/CellError";
import type { Scalar } from "../sheets/calculation/Scalar";

/** The value of a cell in Excel's form: errors are texts. null or undefined means that the value is not known. */
export type FunctionValue = string | number | boolean | null | undefined;

/**
 * Errors that are kept as they are. Other errors mean that the add-in or its result was missing, which readers of the
 * file see as "not available".
 */
const STANDARD_ERRORS: ReadonlySet<string> = new Set<ErrorCode>([
  "#VALUE!",
  "#REF!",
  "#N/A",
  "#NULL!",
  "#DIV/0!",
  "#NUM!",
]);
const LOOKS_LIKE_ERROR = /^#[A-Z][A-Z0-9/_]*[!?]?$/;

export function functionValue(value: FunctionValue): Scalar {
  if (value === null || value === undefined) return new CellError("#N/A");
  if (typeof value === "number") return Number.isFinite(value) ? value : new CellError("#NUM!");
  if (typeof value === "string" && LOOKS_LIKE_ERROR.test(value))
    return new CellError(isStandardError(value) ? value : "#N/A");
  return value;
}

const isStandardError = (code: string): code is ErrorCode => STANDARD_ERRORS.has(code);
