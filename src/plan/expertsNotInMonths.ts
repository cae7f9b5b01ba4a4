import type { Driver } from "../engine/cost/inputs";
import { SHORTER_THAN_MONTHS } from "../i18n/allReaderWords";

/** How days, hours and weeks begin, in every language. */
export { SHORTER_THAN_MONTHS };

/**
 * Expert drivers with a unit of time other than months. Their deliveries per month are calculated as if the unit were
 * months.
 */
export const expertsNotInMonths = (drivers: readonly Driver[]): readonly Driver[] =>
  drivers.filter(
    ({ category, first, unit }) =>
      category === "Expert" && first > 0 && SHORTER_THAN_MONTHS.some((word) => unit.toLowerCase().includes(word)),
  );
