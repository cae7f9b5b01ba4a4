import type { SheetSpec } from "../sheets/SheetSpec";

/** What belongs to the sheet as a whole: panes, grid lines, tab, print. */
export function writePage(sheet: Excel.Worksheet, spec: SheetSpec): void {
  if (spec.freezeRows > 0) sheet.freezePanes.freezeRows(spec.freezeRows);
  sheet.showGridlines = spec.showGridlines;
  sheet.tabColor = spec.tabColor;
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) return;
  sheet.pageLayout.orientation = spec.print.landscape ? "Landscape" : "Portrait";
  sheet.pageLayout.zoom = { horizontalFitToPages: spec.print.pagesWide };
  sheet.pageLayout.setPrintArea(spec.print.area);
}
