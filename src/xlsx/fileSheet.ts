import type { ColumnDef, WriteSheet } from "hucre/xlsx";
import { MARGIN_INCHES } from "../sheets/print/margins";
import type { Sheet } from "../sheets/calculation/Sheet";
import type { SheetSpec } from "../sheets/SheetSpec";
import { areaOf } from "../a1/area";
import { columnIndex } from "../a1/columns";
import { rgb } from "./cellStyles";
import { fileCells } from "./fileCells";
import { fileCharts } from "./fileCharts";
import { fileTables } from "./fileTables";
import type { XlsxOptions } from "./XlsxOptions";

/** Files include the 5 pixels of padding in the width of a column: 5 / 7 of a character, in 256ths. */
const COLUMN_PADDING = 182 / 256;

const MARGINS = {
  ...{ left: MARGIN_INCHES, right: MARGIN_INCHES, top: MARGIN_INCHES, bottom: MARGIN_INCHES },
  ...{ header: MARGIN_INCHES / 2, footer: MARGIN_INCHES / 2 },
};

export const fileSheet = (spec: SheetSpec, values: Sheet, options: XlsxOptions): WriteSheet => ({
  name: spec.name,
  columns: columns(spec),
  rowDefs: new Map(Object.entries(spec.rowHeights ?? {}).map(([row, height]) => [Number(row) - 1, { height }])),
  cells: fileCells(spec, values, options),
  merges: spec.merges.map((range) => {
    const { top, left, bottom, right } = areaOf(range);
    return { startRow: top, startCol: left, endRow: bottom, endCol: right };
  }),
  tables: fileTables(spec),
  charts: fileCharts(spec),
  ...(spec.freezeRows > 0 ? { freezePane: { rows: spec.freezeRows } } : {}),
  view: { showGridLines: spec.showGridlines, tabColor: { rgb: rgb(spec.tabColor) } },
  pageSetup: {
    orientation: spec.print.landscape ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: spec.print.pagesWide,
    // 0 means as many pages down as needed.
    fitToHeight: spec.print.pagesTall ?? 0,
    margins: MARGINS,
  },
  // The last row of a page, counted from 0.
  rowBreaks: (spec.print.breaks ?? []).map((row) => row - 2),
});

function columns({ columnWidths }: SheetSpec): ColumnDef[] {
  const widths = new Map(Object.entries(columnWidths).map(([letters, width]) => [columnIndex(letters), width]));
  const last = [...widths.keys()].reduce((most, index) => Math.max(most, index), -1);
  return Array.from({ length: last + 1 }, (_, index) => {
    const width = widths.get(index);
    return width === undefined ? {} : { width: width + COLUMN_PADDING };
  });
}
