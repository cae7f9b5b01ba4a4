import type { Driver } from "../engine/cost/inputs";

/** How days, hours and weeks begin, singular and plural, in the languages of the templates. */
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
 * Expert drivers with a unit of time other than months. Their deliveries per month are calculated as if the unit were
 * months.
 */
export const expertsNotInMonths = (drivers: readonly Driver[]): readonly Driver[] =>
  drivers.filter(
    ({ category, first, unit }) =>
      category === "Expert" && first > 0 && SHORTER_THAN_MONTHS.some((word) => unit.toLowerCase().includes(word)),
  );
