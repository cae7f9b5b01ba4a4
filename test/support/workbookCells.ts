import type { PreviewHost } from "./previewHost";
import type { GridRange } from "../../src/preview/host/grid";

/** Everything that a user could miss: cells as typed, names, tables and charts of every sheet, and custom XML parts. */
export function snapshot({ host }: PreviewHost) {
  return {
    sheets: host.book.getSheets().map((sheet) => {
      const rows = Math.max(sheet.getLastRow(), 0) + 1;
      const columns = Math.max(sheet.getLastColumn(), 0) + 1;
      return { name: sheet.getSheetName(), cells: written(sheet.getRange(0, 0, rows, columns)) };
    }),
    // The grid lists a name last once what it refers to was set again. Excel lists names by alphabet.
    names: host.book
      .getDefinedNames()
      .map((item) => [item.getName(), item.getFormulaOrRefString()] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
    tables: host.tables.map(({ name, area }) => ({ name, area })),
    charts: host.charts.map(({ sheetId, series }) => [
      host.sheetById(sheetId).getSheetName(),
      ...series.map(({ name }) => name),
    ]),
    xml: host.xmlParts.map(({ xml }) => xml),
  };
}

/** The formula of a cell, otherwise its value. Spilled values are left out, because no user typed them. */
function written(range: GridRange): unknown[][] {
  const cells = range.getCellDatas();
  return range
    .getFormulas()
    .map((row, i) => row.map((formula, j) => (formula === "" ? (cells[i]?.[j]?.v ?? "") : plain(formula))));
}

/** If a sheet that a formula refers to was renamed, the grid writes a range of one cell as a single cell. */
const plain = (formula: string): string => formula.replaceAll(/(\$[A-Z]+\$\d+):\1(?!\d)/g, "$1");

/**
 * The content of a snapshot and its appearance: colors of all cells, formats of cells with content, merged areas,
 * widths and whole charts.
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
          // A cell that the user filled outside the blocks has the workbook's own font.
          const { bg, n, ...style } = range.getCellStyleData() ?? {};
          return cell === "" ? [bg?.rgb] : [bg?.rgb, n?.pattern, { ...style, ff: undefined, fs: undefined }];
        }),
      );
      const merges = sheet.getMergeData().map((area) => area.getA1Notation());
      const columns = (cells[0] ?? []).map((_column, j) => sheet.getColumnWidth(j));
      return { ...sheets[index], styles, merges: merges.sort(), columns, tab: sheet.getTabColor() };
    }),
    charts: host.charts
      .map(({ sheetId, type, position, stored, series }) => {
        const own = series.map(({ name, values, xValues, stored: more }) => ({
          name,
          values: values?.area,
          xValues: xValues?.area,
          kept: [...more],
        }));
        return { sheet: host.sheetById(sheetId).getSheetName(), type, position, kept: [...stored], series: own };
      })
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  };
}
