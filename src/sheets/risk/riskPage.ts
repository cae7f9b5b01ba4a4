/** Columns, rows and print of a sheet that keeps a simulation. */
import type { SheetSpec } from "../SheetSpec";
import type { RiskLayout } from "./riskLayout";

const WIDTHS = { A: 2, B: 44, C: 20, D: 15, E: 15, F: 16, G: 14, H: 18, I: 36, AC: 12, AD: 10 } as const;

export type Page = Pick<
  SheetSpec,
  "columnWidths" | "rowHeights" | "freezeRows" | "showGridlines" | "tabColor" | "print"
>;

export const riskPage = ({ run, bins, curve }: RiskLayout): Page => ({
  columnWidths: WIDTHS,
  rowHeights: { 1: 28, 2: 18, [run.first]: 32, [run.last]: 46 },
  freezeRows: 2,
  showGridlines: false,
  tabColor: "#7A4B00",
  print: { landscape: true, pagesWide: 1, area: `B1:N${(curve ?? bins).last}` },
});
