import type { AxisFormat } from "./SheetSpec";

/** Format codes for the labels of an axis. */
export const AXIS_FORMATS: Readonly<Record<AxisFormat, string>> = {
  amounts: "#,##0",
  percent: "0%",
  general: "General",
};
