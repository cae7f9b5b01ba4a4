/**
 * Saves the content of the preview's grid as a file, because the preview has no Save command. Includes formulas in
 * their file notation, names and custom XML parts.
 */
import { type Cell, writeXlsx } from "hucre/xlsx";
import { formulasOf } from "../../src/preview/host/cells";
import { fileFormula } from "../../src/xlsx/fileFormula";
import { fileText } from "../../src/xlsx/fileText";
import type { PreviewHost } from "./previewHost";

export type SavedBook = Readonly<{ file: Uint8Array; xml: readonly string[] }>;

export async function savedBook({ host }: PreviewHost): Promise<SavedBook> {
  const sheets = host.book.getSheets().map((sheet) => {
    const [rows, columns] = [Math.max(sheet.getLastRow(), 0) + 1, Math.max(sheet.getLastColumn(), 0) + 1];
    const range = sheet.getRange(0, 0, rows, columns);
    const formulas = range.getFormulas();
    const cells = new Map<string, Partial<Cell>>();
    formulasOf(range).forEach((row, i) =>
      row.forEach((cell, j) => {
        const formula = formulas[i]?.[j] ?? "";
        if (cell !== "")
          cells.set(`${i},${j}`, formula === "" ? contentOf(cell) : { type: "formula", formula: fileFormula(formula) });
      }),
    );
    return { name: sheet.getSheetName(), cells };
  });
  const namedRanges = host.book.getDefinedNames().map((item) => ({
    name: item.getName(),
    range: item.getFormulaOrRefString().replace(/^=/, ""),
  }));
  return { file: await writeXlsx({ sheets, namedRanges }), xml: host.xmlParts.map(({ xml }) => xml) };
}

function contentOf(cell: string | number | boolean): Partial<Cell> {
  if (typeof cell === "number") return { type: "number", value: cell };
  if (typeof cell === "boolean") return { type: "boolean", value: cell };
  return fileText(cell, "a cell");
}
