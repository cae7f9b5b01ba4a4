/**
 * The price index of a yearly change e by month: I(e, t) = (1 + e)^((t - 1) / 12), so that month 1 has 1. After whole
 * years it is a whole power, without a root.
 */
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { wholePower } from "../arithmetic/wholePower";
import { exchangeRate } from "../cost/exchange";
import type { Terms } from "../cost/inputs";
import { MONTHS_A_YEAR } from "../cost/invoices";

export type PriceIndex<T> = (change: number, month: number) => T;

export function priceIndex<T>(a: Arithmetic<T>): PriceIndex<T> {
  const cache = new Map<number, T[]>();
  const withinYear = new Map<number, readonly T[]>();
  const rootsOf = (change: number): readonly T[] => {
    const growth = a.plus(a.of(1), a.of(change));
    return Array.from({ length: MONTHS_A_YEAR }, (_, months) =>
      months === 0 ? a.of(1) : a.power(growth, a.dividedBy(a.of(months), a.of(MONTHS_A_YEAR))),
    );
  };
  return (change, month) => {
    if (change === 0 || month <= 1) return a.of(1);
    const months = cache.get(change) ?? [];
    cache.set(change, months);
    const known = months[month];
    if (known !== undefined) return known;
    const roots = withinYear.get(change) ?? rootsOf(change);
    withinYear.set(change, roots);
    const years = Math.floor((month - 1) / MONTHS_A_YEAR);
    const whole = wholePower(a, a.plus(a.of(1), a.of(change)), years);
    const part = (month - 1) % MONTHS_A_YEAR;
    const index = part === 0 ? whole : a.times(whole, roots[part] ?? a.of(1));
    months[month] = index;
    return index;
  };
}

/** Money of the plan for one unit of a currency in a month; 1 for the plan's own. */
export type ExchangeByMonth<T> = (currency: string | undefined, month: number) => T;

export const exchangeByMonth =
  <T>(a: Arithmetic<T>, terms: Terms, index: PriceIndex<T>): ExchangeByMonth<T> =>
  (currency, month) => {
    const found = exchangeRate(terms, currency);
    return found === undefined ? a.of(1) : a.times(a.of(found.rate), index(found.change ?? 0, month));
  };
