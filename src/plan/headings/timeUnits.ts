/** Time units of figures, and headers with another unit in brackets. */
import { normalizeHeader } from "./normalizeHeader";
import { headingParts } from "./headingParts";
import { CLIENT } from "../../schema/client";
import type { ColumnSchema, UnitName } from "../../schema/schema";
import { SEGMENTS } from "../../schema/segments";
import { TERMS } from "../../schema/terms";

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
const OWN_BY_KEY: ReadonlyMap<string, TimeUnit> = new Map(
  [SEGMENTS, TERMS, CLIENT].flatMap((block) =>
    Object.entries<ColumnSchema>(block).flatMap(([heading, column]) => {
      const time = column.type === "number" && column.unit !== undefined ? TIME_OF[column.unit] : undefined;
      return time === undefined ? [] : [[normalizeHeader(heading), time] as const];
    }),
  ),
);

const NAMED: readonly (readonly [TimeUnit, RegExp])[] = [
  ["hour", /\b(hours?|hrs?|heures?|horaires?)\b|小时/],
  ["day", /\b(days?|daily|jours?|journaliere?)\b|天|每日|日均/],
  ["week", /\b(weeks?|weekly|semaines?|hebdomadaires?)\b|周|星期/],
  ["month", /\b(months?|monthly|mois|mensuel(le)?s?)\b|月/],
  ["quarter", /\b(quarters?|quarterly|trimestres?|trimestriel(le)?s?)\b|季/],
  ["year", /\b(years?|yearly|yrs?|annual|annually|annum|pa|an|ans|annees?|annuel(le)?s?)\b|年(?!份)/],
];

/**
 * The unit of the column or label when the brackets after it name another one. Undefined when they agree or name none.
 */
export function ownTimeUnit(written: string): TimeUnit | undefined {
  const own = OWN_BY_KEY.get(normalizeHeader(written));
  const { units } = headingParts(written);
  if (own === undefined || units.length === 0) return undefined;
  const named = units.flatMap((text) => {
    const plain = headingParts(text).words.join(" ").replace("p a", "pa");
    return NAMED.flatMap(([unit, words]) => (words.test(plain) ? [unit] : []));
  });
  return named.length === 0 || named.includes(own) ? undefined : own;
}
