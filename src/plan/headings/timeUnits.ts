/** Time units of figures, and headers with another unit in brackets. */
import { normalizeHeader } from "./normalizeHeader";
import { headingParts } from "./headingParts";
import { CLIENT } from "../../schema/client";
import type { ColumnSchema } from "../../schema/schema";
import { ALL_TERMS } from "../../schema/optionalTerms";
import { ALL_SEGMENTS } from "../../schema/segments";
import { type TimeUnit, timeUnitOf } from "../../schema/timeUnits";
import { timeUnitPattern } from "../../i18n/allReaderWords";

const OWN_BY_KEY: ReadonlyMap<string, TimeUnit> = new Map(
  [ALL_SEGMENTS, ALL_TERMS, CLIENT].flatMap((block) =>
    Object.entries<ColumnSchema>(block).flatMap(([heading, column]) => {
      const time = timeUnitOf(column);
      return time === undefined ? [] : [[normalizeHeader(heading), time] as const];
    }),
  ),
);

const NAMED = (["hour", "day", "week", "month", "quarter", "year"] as const).map(
  (unit) => [unit, timeUnitPattern(unit)] as const,
);

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
  return named.length === 0 || named.some((unit) => unit === own) ? undefined : own;
}
