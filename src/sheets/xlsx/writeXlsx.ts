/**
 * An Excel file out of generated sheets, in a browser and in Node. To be imported when somebody wants a file: the library is loaded with it.
 *
 * Native formulas stand in the file without values and are calculated when it is opened. Formulas of the add-in are values in it, so that it reads the
 * same where nobody has the add-in. Text stays text. Throws where a sheet could not be opened again: names or headers that stand twice, addresses and
 * sheet names that Excel does not know, functions that a file cannot hold.
 */
import { writeXlsx as zipped } from "hucre/xlsx";
import type { SheetSpec } from "../SheetSpec";
import { fileNames } from "./fileNames";
import { fileSheet } from "./fileSheet";
import { straightLines } from "./straightLines";
import type { XlsxOptions } from "./XlsxOptions";

export async function writeXlsx(specs: readonly SheetSpec[], options: XlsxOptions): Promise<Uint8Array> {
  const file = await zipped({
    sheets: specs.map((spec) => fileSheet(spec, options)),
    namedRanges: fileNames(specs),
    // Column widths are counted in characters of this one; cells have their own.
    defaultFont: { name: "Calibri", size: 11 },
    properties: { title: specs[0]?.name ?? "", creator: "Rollout Economics", modified: options.written },
  });
  return straightLines(file);
}
