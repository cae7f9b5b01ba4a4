import type { AxisFormat } from "./SheetSpec";

/** Codes of the labels of an axis. */
export const AXIS_FORMATS: Readonly<Record<AxisFormat, string>> = {
  amounts: "#,##0",
  percent: "0%",
  general: "General",
};
