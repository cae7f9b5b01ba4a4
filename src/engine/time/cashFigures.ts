/** Figures of a cash flow: peak funding, payback and present value. */
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { OncePerArithmetic } from "../arithmetic/OncePerArithmetic";
import { type Formula, numberOf, signOf } from "../arithmetic/evaluate";
import type { Terms } from "../cost/inputs";
import { MONTHS_A_YEAR } from "../cost/invoices";
import { type CashMonth, exactNet } from "./cashFlow";

/** The rate a year, and where in a month its flow counts. */
type Discount = Pick<Terms, "discountRate" | "discounting">;

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

/**
 * Present value at month 0, discounted by (1 + rate)^(1/12) - 1 a month. Mid-month, the flow of month t counts at
 * t - 1/2, and that of month 0 at 0.
 */
export function npv(flow: readonly CashMonth[], discount: Discount): number {
  const nets = flow.map(exactNet);
  return numberOf(<T>(a: Arithmetic<T>) => {
    const { factor, shift } = discountFactors(a, discount);
    const [first, ...later] = nets.map((net) => net(a));
    const rest = later.reduceRight((sum, net) => a.times(a.plus(sum, net), factor), a.of(0));
    return a.plus(first ?? a.of(0), shift === undefined ? rest : a.times(rest, shift));
  });
}

/**
 * Discounted payback: the first month from which the cumulative discounted flow stays at 0 or above; undefined if there
 * is none within the horizon.
 */
export function discountedPayback(flow: readonly CashMonth[], discount: Discount): number | undefined {
  const nets = flow.map(exactNet);
  const balances = new OncePerArithmetic();
  const balance = <T>(a: Arithmetic<T>, index: number): T =>
    balances.get(a, () => discountedBalances(a, nets, discount))[index] ?? a.of(0);
  const lastBelow = nets.findLastIndex((_, index) => signOf((a) => balance(a, index)) < 0);
  return flow[lastBelow + 1]?.month;
}

function discountedBalances<T>(a: Arithmetic<T>, nets: readonly Formula[], discount: Discount): readonly T[] {
  const { factor, shift } = discountFactors(a, discount);
  let [sum, power] = [a.of(0), a.of(1)];
  return nets.map((net, month) => {
    const discounted = a.times(net(a), power);
    sum = a.plus(sum, discounted);
    power = month === 0 && shift !== undefined ? a.times(factor, shift) : a.times(power, factor);
    return sum;
  });
}

/** The factor of a month, and for mid-month discounting the factor that brings a flow half a month nearer. */
function discountFactors<T>(
  a: Arithmetic<T>,
  { discountRate, discounting }: Discount,
): Readonly<{ factor: T; shift?: T }> {
  const growth = a.plus(a.of(1), a.of(discountRate));
  const factor = a.power(growth, a.dividedBy(a.of(-1), a.of(MONTHS_A_YEAR)));
  if (discounting !== "mid") return { factor };
  return { factor, shift: a.power(growth, a.dividedBy(a.of(1), a.of(2 * MONTHS_A_YEAR))) };
}
