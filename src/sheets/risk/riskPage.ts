/** Columns, rows and printing of a sheet that keeps a simulation. */
import type { SheetSpec } from "../SheetSpec";
import type { RiskLayout } from "./riskLayout";
import { riskPrint } from "./riskPrint";

const WIDTHS = { A: 2, B: 44, C: 20, D: 17, E: 15, F: 16, G: 14, H: 18, I: 36, AC: 12, AD: 10 } as const;

export type Page = Pick<
  SheetSpec,
  "columnWidths" | "rowHeights" | "freezeRows" | "showGridlines" | "tabColor" | "print"
>;

export function riskPage(layout: RiskLayout): Page {
  const { run } = layout;
  const rowHeights = { 1: 28, 2: 18, [run.first]: 32, [run.last]: 46 };
  return {
    columnWidths: WIDTHS,
    rowHeights,
    freezeRows: 2,
    showGridlines: false,
    tabColor: "#7A4B00",
    print: riskPrint(layout, { columnWidths: WIDTHS, rowHeights }),
  };
}
