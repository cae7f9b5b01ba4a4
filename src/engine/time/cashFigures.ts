/** What a cash flow comes to: how deep, how long, what it is worth today. */
import Decimal from "decimal.js";
import type { CashMonth } from "./cashFlow";

const Ledger = Decimal.clone({ precision: 40 });
const MONTHS_A_YEAR = 12;

/** Peak funding: the greatest cumulative deficit, positive; 0 if there is none. */
export const peakFunding = (flow: readonly CashMonth[]): number =>
  flow.reduce((deepest, { cumulative }) => Math.max(deepest, 0 - cumulative), 0);

/** Payback: the first month from which the cumulative flow stays at 0 or above; undefined where the horizon ends before. */
export function payback(flow: readonly CashMonth[]): number | undefined {
  const lastBelow = flow.reduce((last, { cumulative }, index) => (cumulative < 0 ? index : last), -1);
  return flow[lastBelow + 1]?.month;
}

/** Present value at month 0, discounted by (1 + rate)^(1/12) - 1 a month. */
export function presentValue(flow: readonly CashMonth[], rate: number): number {
  const factor = new Ledger(1).plus(rate).pow(new Ledger(-1).div(MONTHS_A_YEAR));
  return flow.reduceRight((sum, { net }) => sum.times(factor).plus(net), new Ledger(0)).toNumber();
}
