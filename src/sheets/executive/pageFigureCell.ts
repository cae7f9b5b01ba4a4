/** The figures of the page in the order of their rows below it, and the cell of each. */
import { TABLE_FIGURES } from "../model/tableFigures";
import type { ExecutiveLayout } from "./executiveLayout";

export const CASH_FIGURES = [
  "horizon",
  "discountRate",
  "peak",
  "peakIn",
  "peakDate",
  "payback",
  "paybackDate",
  "npv",
] as const;
export type CashFigure = (typeof CASH_FIGURES)[number];
export const FIGURES = [...TABLE_FIGURES, ...CASH_FIGURES, "answer"] as const;
export type PageFigure = (typeof FIGURES)[number];

export const pageFigureCell = ({ figures }: ExecutiveLayout, figure: PageFigure): string =>
  `$C$${figures.first + FIGURES.indexOf(figure)}`;
