/**
 * Invoices received by month from clients who begin in different months, for an initial fee of 1:
 *
 *     S(t) = sum over the months c of completion of weight(c) · invoice(t - c),   0 beyond the term
 *
 * A full invoice is that of a cycle of P months earlier times a constant q (../cost/invoices), so a long term takes
 * only the invoices of one cycle for each month:
 *
 *     S(t) = q · S(t - P) + sum over k <= P of weight(t - k) · invoice(k)
 *            - sum over term < k <= term + P of weight(t - k) · invoice(k)
 */
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { wholePower } from "../arithmetic/wholePower";
import { feeGrowth, invoicesPerCycle, MONTHS_A_YEAR } from "../cost/invoices";
import type { Segment } from "../cost/inputs";

/** Clients completed in a month, and what their invoices are multiplied by. */
export type Weight<T> = Readonly<{ month: number; count: number; weight: T }>;

type Invoice<T> = Readonly<{ at: number; share: T }>;

export function invoiceFlow<T>(
  a: Arithmetic<T>,
  segment: Segment,
  weights: readonly Weight<T>[],
  months: number,
): readonly T[] {
  const { term, billing = 1 } = segment;
  const cycle = billing * invoicesPerCycle(billing);
  const { monthly, yearly } = feeGrowth(a, segment);
  /** The invoice of the client's month `at`, for a whole billing period. */
  const full = (at: number): Invoice<T> => {
    const growth = wholePower(a, monthly, at - 1);
    const rises = wholePower(a, yearly, Math.floor((at - 1) / MONTHS_A_YEAR));
    return { at, share: a.times(a.of(billing), a.times(growth, rises)) };
  };
  const between = (after: number, last: number): readonly Invoice<T>[] => {
    const first = after + ((billing - (after % billing)) % billing) + 1;
    const count = Math.max(0, Math.floor((last - first) / billing) + 1);
    return Array.from({ length: count }, (_, j) => full(first + j * billing));
  };
  const shares = Array.from({ length: months }, () => a.of(0));
  const add = (invoices: readonly Invoice<T>[], sign: 1 | -1): void => {
    for (const { month, weight } of weights) {
      for (const { at, share } of invoices) {
        const before = shares[month + at];
        if (before === undefined) break;
        const amount = a.times(weight, share);
        shares[month + at] = sign === 1 ? a.plus(before, amount) : a.minus(before, amount);
      }
    }
  };
  const isShort = term <= 2 * cycle;
  add(between(0, isShort ? term : cycle), 1);
  if (!isShort) {
    add(between(term, term + cycle), -1);
    repeat();
  }
  const left = term % billing;
  // The last invoice covers the months that are left.
  if (left > 0) {
    const { at, share } = full(term - left + 1);
    add([{ at, share: a.times(share, a.dividedBy(a.of(billing - left), a.of(billing))) }], -1);
  }
  return shares;

  /** Adds the invoices of later cycles. Where no client is invoiced, a remainder of rounding counts as 0. */
  function repeat(): void {
    const q = a.times(wholePower(a, monthly, cycle), wholePower(a, yearly, cycle / MONTHS_A_YEAR));
    const invoiced = invoicedClients(weights, { term, billing, months });
    for (let month = 0; month < months; month += 1) {
      const earlier = shares[month - cycle];
      const own = shares[month] ?? a.of(0);
      if (invoiced[month] === 0) shares[month] = a.of(0);
      else if (earlier !== undefined) shares[month] = a.plus(own, a.times(q, earlier));
    }
  }
}

/** Clients with an invoice in each month. */
function invoicedClients(
  weights: readonly Weight<unknown>[],
  { term, billing, months }: Readonly<{ term: number; billing: number; months: number }>,
): readonly number[] {
  const changes = Array.from({ length: months }, () => 0);
  const change = (month: number, by: number): void => {
    if (month < months) changes[month] = (changes[month] ?? 0) + by;
  };
  const invoices = Math.ceil(term / billing);
  for (const { month, count } of weights) {
    change(month + 1, count);
    change(month + 1 + invoices * billing, -count);
  }
  // Clients are invoiced every `billing` months, so each month continues the one of a billing period earlier.
  for (let month = billing; month < months; month += 1)
    changes[month] = (changes[month] ?? 0) + (changes[month - billing] ?? 0);
  return changes;
}
