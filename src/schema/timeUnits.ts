import type { ColumnSchema, UnitName } from "./schema";

/** `once`: not per unit of time. */
export type TimeUnit = "once" | "hour" | "day" | "week" | "month" | "quarter" | "year";

const TIME_OF: Readonly<Partial<Record<UnitName, TimeUnit>>> = {
  once: "once",
  perClient: "once",
  anHour: "hour",
  hours: "hour",
  aMonth: "month",
  months: "month",
  aYear: "year",
  years: "year",
};

/** The unit of time of a column or label, if it has one. */
export const timeUnitOf = (column: ColumnSchema): TimeUnit | undefined =>
  column.type === "number" && column.unit !== undefined ? TIME_OF[column.unit] : undefined;
