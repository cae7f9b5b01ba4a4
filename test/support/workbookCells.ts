import type { PreviewHost } from "./previewHost";
import type { GridRange } from "../../src/preview/host/grid";

/** Everything that a user could miss: cells as typed, names, tables, charts of every sheet, what travels in custom XML. */
export function snapshot({ host }: PreviewHost) {
  return {
    sheets: host.book.getSheets().map((sheet) => {
      const rows = Math.max(sheet.getLastRow(), 0) + 1;
      const columns = Math.max(sheet.getLastColumn(), 0) + 1;
      return { name: sheet.getSheetName(), cells: written(sheet.getRange(0, 0, rows, columns)) };
    }),
    names: host.book.getDefinedNames().map((item) => [item.getName(), item.getFormulaOrRefString()]),
    tables: host.tables.map(({ name, area }) => ({ name, area })),
    charts: host.charts.map(({ sheetId, series }) => [
      host.sheetById(sheetId).getSheetName(),
      ...series.map(({ name }) => name),
    ]),
    xml: host.xmlParts.map(({ xml }) => xml),
  };
}

/** The formula where there is one, else the value; what formulas spill elsewhere was written by nobody. */
function written(range: GridRange): unknown[][] {
  const cells = range.getCellDatas();
  return range
    .getFormulas()
    .map((row, i) => row.map((formula, j) => (formula === "" ? (cells[i]?.[j]?.v ?? "") : plain(formula))));
}

/** The grid writes a range of one cell as that cell where a sheet that the formula refers to was renamed. */
const plain = (formula: string): string => formula.replaceAll(/(\$[A-Z]+\$\d+):\1(?!\d)/g, "$1");
