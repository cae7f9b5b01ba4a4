import type { ChartSeries } from "./SheetSpec";

/** Told apart in grey and by people who do not see red and green alike. */
export const CHART_COLORS: Readonly<Record<ChartSeries["role"], string>> = {
  cost: "#B4451F",
  price: "#0B3B5C",
  mark: "#0F6C6C",
  margin: "#0F6C6C",
};
