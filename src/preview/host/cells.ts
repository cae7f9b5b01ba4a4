/** Converts cells between office.js and the grid by Excel's rules. */
import { CellValueType, type ICellData } from "@univerjs/core";
import type { GridRange } from "./grid";
import { type HostError, invalidArgument } from "./HostError";

type Scalar = string | number | boolean;

const PLAIN_NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Reads a written value as Excel does: "=…" is a formula, "'…" is text, text that reads as a number is a number, and
 * null leaves the cell unchanged.
 */
export function cellFor(value: unknown, textFormat: boolean): ICellData {
  if (value === null) return {};
  if (value === "") return { v: null, f: null, t: null, p: null, si: null };
  const cleared = { f: null, p: null, si: null };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw invalidArgument();
    return { ...cleared, v: value, t: CellValueType.NUMBER };
  }
  if (typeof value === "boolean") return { ...cleared, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value !== "string") throw invalidArgument();
  if (value.startsWith("'")) return { ...cleared, v: value.slice(1), t: CellValueType.FORCE_STRING };
  if (textFormat) return { ...cleared, v: value, t: CellValueType.FORCE_STRING };
  if (value.startsWith("=") && value.length > 1) return { f: value, v: null, t: null, p: null, si: null };
  if (PLAIN_NUMBER.test(value)) return { ...cleared, v: Number(value), t: CellValueType.NUMBER };
  if (/^(true|false)$/i.test(value))
    return { ...cleared, v: value.toLowerCase() === "true" ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...cleared, v: value, t: CellValueType.STRING };
}

/**
 * The value that a formula elsewhere spills into a cell of the sheet. Without it, the grid's own text of such cells is
 * used, with numbers rounded as shown.
 */
export type SpillLookup = (row: number, column: number) => ICellData | undefined;

/** Values in Excel's form: a blank cell is "". */
export function valuesOf(range: GridRange, spilled?: SpillLookup): Scalar[][] {
  const shown = range.getValues();
  const [top, left] = [range.getRow(), range.getColumn()];
  return range
    .getCellDatas()
    .map((row, i) =>
      row.map((cell, j) => valueOf(cell ?? null) ?? valueOf(spilled?.(top + i, left + j)) ?? textOf(shown[i]?.[j])),
    );
}

/** The formula if there is one, otherwise the value. */
export function formulasOf(range: GridRange, spilled?: SpillLookup): Scalar[][] {
  const values = valuesOf(range, spilled);
  return range
    .getFormulas()
    .map((row, i) => row.map((formula, j) => (formula === "" ? (values[i]?.[j] ?? "") : formula)));
}

function valueOf(cell: Pick<ICellData, "v" | "t"> | null | undefined): Scalar | undefined {
  const value = cell?.v;
  if (value === null || value === undefined) return undefined;
  if (cell?.t === CellValueType.BOOLEAN) return value === true || value === 1 || value === "1" || value === "TRUE";
  return value;
}

const textOf = (shown: unknown): Scalar => (isScalar(shown) ? shown : "");

const isScalar = (value: unknown): value is Scalar =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** A single value applies to the whole range; an array must have the shape of the range. */
export function shaped(value: unknown, rows: number, columns: number): unknown[][] {
  if (!Array.isArray(value)) return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  const rowsOfValue = value as unknown[];
  const fits = rowsOfValue.length === rows && rowsOfValue.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw wrongSize();
  return rowsOfValue as unknown[][];
}

export const wrongSize = (): HostError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
