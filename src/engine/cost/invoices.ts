/**
 * The invoices of one client: the months in which it pays its fee, and how much of the initial fee each is.
 *
 *     invoice j = 0, 1, … in the client's month k = 1 + j · billing, for b = min(billing, term - k + 1) months:
 *     b · s^(k-1) · (1 + expansion)^(k-1) · (1 + fee rise)^floor((k-1) / 12),   s = 1 - churn
 *
 * A client that leaves pays no further invoice and gets no refund.
 */
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { geometricSum } from "../arithmetic/geometricSum";
import { wholePower } from "../arithmetic/wholePower";
import type { Segment } from "./inputs";

export type FeeTerms = Pick<Segment, "term" | "churn" | "feeRise" | "expansion" | "billing">;

export const MONTHS_A_YEAR = 12;

/** Whether the client pays the same fee each month, so that only churn makes the fees fall. */
export const isPlainFee = ({ feeRise = 0, expansion = 0, billing = 1 }: FeeTerms): boolean =>
  feeRise === 0 && expansion === 0 && billing === 1;

/** Growth of the expected fee per month, and per anniversary. */
export function feeGrowth<T>(a: Arithmetic<T>, { churn, expansion = 0, feeRise = 0 }: FeeTerms) {
  const one = a.of(1);
  const staying = a.minus(one, a.of(churn));
  return {
    monthly: expansion === 0 ? staying : a.times(staying, a.plus(one, a.of(expansion))),
    yearly: a.plus(one, a.of(feeRise)),
  };
}

/**
 * Expected fees of one client over its term, in months of its initial fee. The invoices repeat their place in the year
 * after `period` invoices, and their amounts are then multiplied by one constant, so that a term of any length takes at
 * most twelve invoices and one geometric sum.
 */
export function feeMonths<T>(a: Arithmetic<T>, terms: FeeTerms): T {
  const { term, billing = 1 } = terms;
  if (term === 0) return a.of(0);
  const { monthly, yearly } = feeGrowth(a, terms);
  const invoice = wholePower(a, monthly, billing);
  const period = invoicesPerCycle(billing);
  const full = Math.floor(term / billing);
  const cycles = Math.floor(full / period);
  const years = (period * billing) / MONTHS_A_YEAR;
  /** The first `count` invoices of a cycle, each for one month. */
  const sumOf = (count: number): T => {
    let [sum, growth] = [a.of(0), a.of(1)];
    for (let j = 0; j < count; j += 1) {
      const rises = Math.floor((j * billing) / MONTHS_A_YEAR);
      sum = a.plus(sum, rises === 0 ? growth : a.times(growth, wholePower(a, yearly, rises)));
      growth = a.times(growth, invoice);
    }
    return sum;
  };
  const perCycle = a.times(wholePower(a, invoice, period), wholePower(a, yearly, years));
  const repeated = geometricSum(a, perCycle, cycles);
  const started = full - cycles * period;
  const last = term - full * billing;
  let months = a.times(
    a.plus(a.times(sumOf(period), repeated.sum), a.times(sumOf(started), repeated.next)),
    a.of(billing),
  );
  if (last > 0) {
    const rises = Math.floor((started * billing) / MONTHS_A_YEAR);
    const growth = a.times(wholePower(a, invoice, started), wholePower(a, yearly, rises));
    months = a.plus(months, a.times(a.times(a.of(last), growth), repeated.next));
  }
  return months;
}

/** Invoices after which an invoice has the same place in the year again. */
export const invoicesPerCycle = (billing: number): number =>
  MONTHS_A_YEAR / greatestCommonDivisor(billing, MONTHS_A_YEAR);

function greatestCommonDivisor(x: number, y: number): number {
  return y === 0 ? x : greatestCommonDivisor(y, x % y);
}
