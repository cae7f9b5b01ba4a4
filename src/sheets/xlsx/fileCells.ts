/** The cells of a sheet as the library takes them: native formulas without a value, so that whoever opens the file calculates them. */
import type { Cell, CellStyle } from "hucre/xlsx";
import type { CellValue, SheetSpec } from "../SheetSpec";
import { areaOf, cellAddress } from "./area";
import { type CellStyles, cellStyles } from "./cellStyles";
import { fileFormula, needsAddIn } from "./fileFormula";
import { fileText, needsTextFormat } from "./fileText";
import { functionValue } from "./functionValue";
import type { XlsxOptions } from "./XlsxOptions";

/** Keyed "row,column", from 0. */
export function fileCells(spec: SheetSpec, options: XlsxOptions): Map<string, Partial<Cell>> {
  const styles = cellStyles(spec.blocks, spec.formats);
  const cells = new Map<string, Partial<Cell>>();
  for (const [address, style] of styles) cells.set(keyOf(address), { value: null, style });
  for (const { at, cells: rows } of spec.blocks) {
    const { top, left } = areaOf(at);
    rows.forEach((row, down) =>
      row.forEach((value, across) => {
        const address = cellAddress(top + down, left + across);
        const content = contentOf(value, { sheetName: spec.name, address, options });
        cells.set(keyOf(address), { ...content, style: styleFor(value, address, styles) });
      }),
    );
  }
  return cells;
}

type Place = Readonly<{ sheetName: string; address: string; options: XlsxOptions }>;

function contentOf(value: CellValue, { sheetName, address, options }: Place): Partial<Cell> {
  const where = `${address} of ${sheetName}`;
  if (value === null) return { value: null };
  if (typeof value === "string") return value === "" ? { value: null } : fileText(value, where);
  if (typeof value === "boolean") return { type: "boolean", value };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error(`${where} is not a finite number`);
    return { type: "number", value };
  }
  const { formula } = value;
  if (needsAddIn(formula) && options.functions !== "formulas")
    return functionValue(options.valueAt?.(sheetName, address), where);
  return { type: "formula", formula: fileFormula(formula) };
}

function styleFor(value: CellValue, address: string, styles: CellStyles): CellStyle {
  const style = styles.get(address) ?? {};
  return typeof value === "string" && needsTextFormat(value) ? { ...style, numFmt: "@" } : style;
}

function keyOf(address: string): string {
  const { top, left } = areaOf(address);
  return `${top},${left}`;
}
