/**
 * The value that replaces the formula of a cell. An error stays the same error, so that formulas that use it (IFNA,
 * IFERROR) give the same result. Errors that only mean that the add-in is missing or that a spill was blocked become
 * "#N/A": the value is not available to readers of the workbook. The file writer uses the same rule.
 */
import { escapeCellText } from "../write/escapeCellText";
import type { Scalar } from "./StoredFormulas";

const STANDARD_ERRORS: ReadonlySet<string> = new Set(["#VALUE!", "#REF!", "#N/A", "#NULL!", "#DIV/0!", "#NUM!"]);
const ERROR = /^#[A-Z][A-Z0-9/_]*[!?]?$/;

/** The value as the cell will show it. */
export function frozenValue(value: unknown): Scalar {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = typeof value === "string" ? value : "";
  return ERROR.test(text) && !STANDARD_ERRORS.has(text) ? "#N/A" : text;
}

/** The same value as it must be written: text stays text, and an empty text does not become a blank cell. */
export function cellLiteral(value: Scalar): Scalar {
  if (typeof value !== "string" || STANDARD_ERRORS.has(value)) return value;
  return value === "" ? "'" : escapeCellText(value);
}
