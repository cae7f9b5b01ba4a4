/** Figures of a cash flow: peak funding, payback and present value. */
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { numberOf } from "../arithmetic/evaluate";
import { type CashMonth, exactNet } from "./cashFlow";

const MONTHS_A_YEAR = 12;

/** Peak funding: the greatest cumulative deficit, positive; 0 if there is none. */
export const peakFunding = (flow: readonly CashMonth[]): number =>
  flow.reduce((deepest, { cumulative }) => Math.max(deepest, 0 - cumulative), 0);

/** The month of peak funding: the first month with the greatest deficit; undefined if there is none. */
export function peakMonth(flow: readonly CashMonth[]): number | undefined {
  const deepest = peakFunding(flow);
  return deepest === 0 ? undefined : flow.find(({ cumulative }) => cumulative === -deepest)?.month;
}

/**
 * Payback: the first month from which the cumulative flow stays at 0 or above; undefined if there is none within the
 * horizon.
 */
export function payback(flow: readonly CashMonth[]): number | undefined {
  const lastBelow = flow.reduce((last, { cumulative }, index) => (cumulative < 0 ? index : last), -1);
  return flow[lastBelow + 1]?.month;
}

/** Present value at month 0, discounted by (1 + rate)^(1/12) - 1 a month. */
export function npv(flow: readonly CashMonth[], rate: number): number {
  const nets = flow.map(exactNet);
  return numberOf(<T>(a: Arithmetic<T>) => {
    const growth = a.plus(a.of(1), a.of(rate));
    const factor = a.power(growth, a.dividedBy(a.of(-1), a.of(MONTHS_A_YEAR)));
    return nets.reduceRight((sum, net) => a.plus(a.times(sum, factor), net(a)), a.of(0));
  });
}
