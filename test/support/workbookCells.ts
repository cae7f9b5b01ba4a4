import type { PreviewHost } from "./previewHost";
import type { GridRange } from "../../src/preview/host/grid";

/**
 * Everything that a user could miss: cells as typed, names, tables, charts of every sheet, what travels in custom XML.
 */
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

/**
 * What a snapshot holds, and how it looks: colours of all cells, formats of those that are filled, merged areas,
 * widths, whole charts.
 */
export function looks(preview: PreviewHost) {
  const { host } = preview;
  const { names, tables, xml, sheets } = snapshot(preview);
  return {
    ...{ names, tables, xml },
    sheets: host.book.getSheets().map((sheet, index) => {
      const cells = sheets[index]?.cells ?? [];
      const styles = cells.map((row, i) =>
        row.map((cell, j) => {
          const range = sheet.getRange(i, j);
          // The font of a cell that somebody filled outside of the blocks is the workbook's own.
          const { bg, n, ...style } = range.getCellStyleData() ?? {};
          return cell === "" ? [bg?.rgb] : [bg?.rgb, n?.pattern, { ...style, ff: undefined, fs: undefined }];
        }),
      );
      const merges = sheet.getMergeData().map((area) => area.getA1Notation());
      const columns = (cells[0] ?? []).map((_column, j) => sheet.getColumnWidth(j));
      return { ...sheets[index], styles, merges: merges.sort(), columns, tab: sheet.getTabColor() };
    }),
    charts: host.charts
      .map(({ sheetId, type, position, kept, series }) => {
        const own = series.map(({ name, values, xValues, kept: more }) => ({
          name,
          values: values?.area,
          xValues: xValues?.area,
          kept: [...more],
        }));
        return { sheet: host.sheetById(sheetId).getSheetName(), type, position, kept: [...kept], series: own };
      })
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  };
}
