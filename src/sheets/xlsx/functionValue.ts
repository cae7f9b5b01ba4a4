/** What stands in a file instead of a formula that needs the add-in. */
import type { Cell } from "hucre/xlsx";
import { fileText } from "./fileText";

/** As Excel gives a cell's value: errors are their texts. Nothing known is null or undefined. */
export type FunctionValue = string | number | boolean | null | undefined;

/** Kept as they are. The others say that the add-in or its answer was missing: to whoever reads the file that is "not available". */
const TOLD: ReadonlySet<string> = new Set(["#VALUE!", "#REF!", "#N/A", "#NULL!", "#DIV/0!", "#NUM!"]);
const UNKNOWN = "#N/A";
const LOOKS_LIKE_ERROR = /^#[A-Z][A-Z0-9/_]*[!?]?$/;

export function functionValue(value: FunctionValue, where: string): Partial<Cell> {
  if (value === null || value === undefined) return error(UNKNOWN);
  if (typeof value === "boolean") return { type: "boolean", value };
  if (typeof value === "number") return Number.isFinite(value) ? { type: "number", value } : error("#NUM!");
  if (LOOKS_LIKE_ERROR.test(value)) return error(TOLD.has(value) ? value : UNKNOWN);
  return fileText(value, where);
}

const error = (value: string): Partial<Cell> => ({ type: "error", value });
