/**
 * Writes an Excel file from generated sheets, in a browser and in Node. Import it on demand, because it loads the
 * library.
 *
 * Native formulas are stored with their values and charts with their points, for readers that do not calculate:
 * Protected View, mail, phones. Excel recalculates them when the file is opened. Formulas of the add-in are stored as
 * values, so that the file reads the same without the add-in. Text stays text. Throws if a sheet could not be opened
 * again (duplicate names or headers, addresses and sheet names that Excel does not accept, functions that a file cannot
 * hold), and if a formula cannot be calculated with certainty.
 */
import { writeXlsx as zipped } from "hucre/xlsx";
import { cellAddress } from "../a1/area";
import { calculate } from "../sheets/calculation/calculate";
import type { Sheet } from "../sheets/calculation/Sheet";
import type { SheetSpec } from "../sheets/SheetSpec";
import { needsAddIn } from "./fileFormula";
import { fileNames } from "./fileNames";
import { fileSheet } from "./fileSheet";
import { finished } from "./finished";
import { functionValue } from "./functionValue";
import type { XlsxOptions } from "./XlsxOptions";

export async function writeXlsx(specs: readonly SheetSpec[], options: XlsxOptions): Promise<Uint8Array> {
  const namedRanges = fileNames(specs);
  const calculated = calculate(specs, (formula, sheetName, row, column) =>
    needsAddIn(formula) ? functionValue(options.valueAt?.(sheetName, cellAddress(row, column))) : undefined,
  );
  const valuesOf = ({ name }: SheetSpec): Sheet => {
    const sheet = calculated.get(name);
    if (sheet === undefined) throw new Error(`${name} was not calculated`);
    return sheet;
  };
  const file = await zipped({
    sheets: specs.map((spec) => fileSheet(spec, valuesOf(spec), options)),
    namedRanges,
    // Column widths are counted in characters of this font; cells have their own fonts.
    defaultFont: { name: "Calibri", size: 11 },
    properties: { title: specs[0]?.name ?? "", creator: "Rollout Economics", modified: options.written },
  });
  return finished(file, calculated);
}
