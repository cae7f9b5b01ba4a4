import { MARGIN_INCHES, POINTS_AN_INCH } from "../../sheets/print/margins";
import type { SheetSpec } from "../../sheets/SheetSpec";

const SIDES = ["leftMargin", "rightMargin", "topMargin", "bottomMargin"] as const;

/** Settings of the whole sheet: panes, grid lines, tab, print. */
export function writePage(sheet: Excel.Worksheet, spec: SheetSpec): void {
  if (spec.freezeRows > 0) sheet.freezePanes.freezeRows(spec.freezeRows);
  sheet.showGridlines = spec.showGridlines;
  sheet.tabColor = spec.tabColor;
  const margin = MARGIN_INCHES * POINTS_AN_INCH;
  for (const side of SIDES) sheet.pageLayout[side] = margin;
  sheet.pageLayout.orientation = spec.print.landscape ? "Landscape" : "Portrait";
  const { pagesWide, pagesTall, titles, breaks = [] } = spec.print;
  sheet.pageLayout.zoom = {
    horizontalFitToPages: pagesWide,
    ...(pagesTall === undefined ? {} : { verticalFitToPages: pagesTall }),
  };
  sheet.pageLayout.setPrintArea(spec.print.area);
  if (titles !== undefined) sheet.pageLayout.setPrintTitleRows(`$${titles.first}:$${titles.last}`);
  for (const row of breaks) sheet.horizontalPageBreaks.add(`A${row}`);
}
