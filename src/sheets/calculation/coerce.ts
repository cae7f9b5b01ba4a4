/** Converts values from one type to another by the rules of a spreadsheet. */
import { CellError } from "./CellError";
import { generalText } from "./generalText";
import type { Scalar } from "./Scalar";

const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*(%?)\s*$/i;

/** The number that a text represents; undefined if it represents none. */
export function numberIn(text: string): number | undefined {
  const [, percent] = NUMBER.exec(text) ?? [];
  if (percent === undefined) return undefined;
  return percent === "%" ? Number(text.replace("%", "")) / 100 : Number(text);
}

/** A value as arithmetic uses it: blank is 0, TRUE is 1, and a text counts only if it represents a number. */
export function toNumber(value: Scalar): number | CellError {
  if (typeof value === "number" || value instanceof CellError) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return numberIn(value) ?? new CellError("#VALUE!");
}

export function toText(value: Scalar): string | CellError {
  if (typeof value === "string" || value instanceof CellError) return value;
  if (value === null) return "";
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : generalText(value);
}

export function toTruth(value: Scalar): boolean | CellError {
  if (typeof value === "boolean" || value instanceof CellError) return value;
  if (typeof value === "string") {
    const text = value.toUpperCase();
    return text === "TRUE" || text === "FALSE" ? text === "TRUE" : new CellError("#VALUE!");
  }
  return value !== null && value !== 0;
}

/** Converts a result of arithmetic to a value that a cell can hold. */
export const finite = (number: number): number | CellError =>
  Number.isFinite(number) ? (number === 0 ? 0 : number) : new CellError("#NUM!");
