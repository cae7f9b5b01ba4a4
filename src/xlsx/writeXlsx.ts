/**
 * An Excel file out of generated sheets, in a browser and in Node. To be imported when somebody wants a file: the
 * library is loaded with it.
 *
 * Native formulas stand in the file with their values, charts with their points, for readers that calculate nothing:
 * Protected View, mail, phones. Excel calculates them again when the file is opened. Formulas of the add-in are values
 * in it, so that it reads the same where nobody has the add-in. Text stays text. Throws where a sheet could not be
 * opened again (names or headers that stand twice, addresses and sheet names that Excel does not know, functions that a
 * file cannot hold), and where a formula cannot be calculated for certain.
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
    // Column widths are counted in characters of this one; cells have their own.
    defaultFont: { name: "Calibri", size: 11 },
    properties: { title: specs[0]?.name ?? "", creator: "Rollout Economics", modified: options.written },
  });
  return finished(file, calculated);
}
