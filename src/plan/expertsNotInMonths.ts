import type { Driver } from "../engine/cost/inputs";

/** Days, hours and weeks as their singular and plural begin, in the languages that templates are written in. */
export const SHORTER_THAN_MONTHS = [
  "day",
  "hour",
  "week",
  "jour",
  "heure",
  "semaine",
  "天",
  "日",
  "小时",
  "周",
] as const;

/**
 * Experts whose time is named in another unit than months: what they deliver in a month is worked out as if it were
 * months.
 */
export const expertsNotInMonths = (drivers: readonly Driver[]): readonly Driver[] =>
  drivers.filter(
    ({ category, first, unit }) =>
      category === "Expert" && first > 0 && SHORTER_THAN_MONTHS.some((word) => unit.toLowerCase().includes(word)),
  );
