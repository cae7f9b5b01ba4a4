/** Overhead, and the non-recurring cost as it is paid and as it counts against profit, by month. */
import type { Arithmetic } from "../arithmetic/Arithmetic";
import type { Terms } from "../cost/inputs";
import type { PriceIndex } from "./PriceIndex";

/** overhead · I(overhead rise, t) in the months 1 … horizon. */
export const overheadIn = <T>(
  a: Arithmetic<T>,
  { overhead = 0, overheadRise = 0 }: Terms,
  index: PriceIndex<T>,
  month: number,
): T => (month === 0 || overhead === 0 ? a.of(0) : a.times(a.of(overhead), index(overheadRise, month)));

/** All of it in month 0, or in equal parts at the ends of the months 1 … nonRecurringMonths. */
export function nonRecurringIn<T>(a: Arithmetic<T>, terms: Terms, month: number): T {
  const { nonRecurring, nonRecurringMonths = 0 } = terms;
  if (nonRecurringMonths === 0) return a.of(month === 0 ? nonRecurring : 0);
  const isPaid = month >= 1 && month <= nonRecurringMonths;
  return isPaid ? a.dividedBy(a.of(nonRecurring), a.of(nonRecurringMonths)) : a.of(0);
}

/** What counts against the profit of a month: the part expensed when paid, and the amortization of the rest. */
export function developmentExpense<T>(a: Arithmetic<T>, terms: Terms, month: number): T {
  const { nonRecurring, capitalizedShare = 0, amortizationMonths = 0, firstMonth = 1 } = terms;
  const paid = nonRecurringIn(a, terms, month);
  if (capitalizedShare === 0) return paid;
  const expensed = a.times(a.minus(a.of(1), a.of(capitalizedShare)), paid);
  const isAmortized = month >= firstMonth && month < firstMonth + amortizationMonths;
  if (!isAmortized) return expensed;
  const asset = a.times(a.of(nonRecurring), a.of(capitalizedShare));
  return a.plus(expensed, a.dividedBy(asset, a.of(amortizationMonths)));
}
