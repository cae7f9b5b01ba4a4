/**
 * What stands in a cell in place of its formula. An error stays that error, so that formulas beside it (IFNA, IFERROR)
 * answer as before. Errors which only say that the add-in is missing or that a spill found no room are "#N/A": the
 * value is not available to whoever reads the workbook. The file writer decides alike.
 */
import { escapeCellText } from "../write/escapeCellText";
import type { Scalar } from "./StoredFormulas";

const TOLD: ReadonlySet<string> = new Set(["#VALUE!", "#REF!", "#N/A", "#NULL!", "#DIV/0!", "#NUM!"]);
const ERROR = /^#[A-Z][A-Z0-9/_]*[!?]?$/;

/** As the cell will read. */
export function frozenValue(value: unknown): Scalar {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = typeof value === "string" ? value : "";
  return ERROR.test(text) && !TOLD.has(text) ? "#N/A" : text;
}

/** As it is written so that it reads like that: text stays text, and a text without letters is still no blank cell. */
export function cellLiteral(value: Scalar): Scalar {
  if (typeof value !== "string" || TOLD.has(value)) return value;
  return value === "" ? "'" : escapeCellText(value);
}
