/**
 * The cells of a sheet in the form of the library. Formulas have their calculated values, for readers that do not
 * calculate.
 */
import type { Cell, CellStyle } from "hucre/xlsx";
import { areaOf, cellAddress } from "../a1/area";
import { CellError } from "../sheets/calculation/CellError";
import type { Sheet } from "../sheets/calculation/Sheet";
import type { Scalar } from "../sheets/calculation/Scalar";
import type { CellValue, SheetSpec } from "../sheets/SheetSpec";
import { type CellStyles, cellStyles } from "./cellStyles";
import { fileFormula, needsAddIn } from "./fileFormula";
import { fileText, needsTextFormat, plainText } from "./fileText";
import { markedError } from "./storedErrors";
import type { XlsxOptions } from "./XlsxOptions";

/** Keyed "row,column", from 0. */
export function fileCells(spec: SheetSpec, values: Sheet, options: XlsxOptions): Map<string, Partial<Cell>> {
  const styles = cellStyles(spec.blocks, spec.formats);
  const cells = new Map<string, Partial<Cell>>();
  for (const [address, style] of styles) cells.set(keyOf(address), { value: null, style });
  for (const { at, cells: rows } of spec.blocks) {
    const { top, left } = areaOf(at);
    rows.forEach((row, down) =>
      row.forEach((value, across) => {
        const address = cellAddress(top + down, left + across);
        const content = contentOf(value, values.read(top + down, left + across), `${address} of ${spec.name}`, options);
        cells.set(keyOf(address), { ...content, style: styleFor(value, address, styles) });
      }),
    );
  }
  return cells;
}

function contentOf(value: CellValue, calculated: Scalar, where: string, options: XlsxOptions): Partial<Cell> {
  if (value === null || typeof value !== "object") return cellOfType(value, where);
  const { formula } = value;
  if (needsAddIn(formula) && options.functions !== "formulas") return cellOfType(calculated, where);
  return { type: "formula", formula: fileFormula(formula), formulaResult: stored(calculated) };
}

/** A value in a cell without a formula. */
function cellOfType(value: Scalar, where: string): Partial<Cell> {
  if (value === null || value === "") return { value: null };
  if (typeof value === "string") return fileText(value, where);
  if (typeof value === "boolean") return { type: "boolean", value };
  if (value instanceof CellError) return { type: "error", value: value.code };
  if (!Number.isFinite(value)) throw new Error(`${where} is not a finite number`);
  return { type: "number", value };
}

function stored(value: Scalar): string | number | boolean {
  if (value instanceof CellError) return markedError(value.code);
  return typeof value === "string" ? plainText(value) : (value ?? 0);
}

function styleFor(value: CellValue, address: string, styles: CellStyles): CellStyle {
  const style = styles.get(address) ?? {};
  return typeof value === "string" && needsTextFormat(value) ? { ...style, numFmt: "@" } : style;
}

function keyOf(address: string): string {
  const { top, left } = areaOf(address);
  return `${top},${left}`;
}
