/**
 * Cumulative cash flow at the end of a month, in closed form: what ./cashFlow adds up month by month.
 *
 *     sum over the deployments completed by then of   price, if it is paid by then, + (fee - run cost) · L(months served so far)   - C(completed)
 *
 * L as in cost/monthsServed, of the term at most.
 */
import type { CompiledPlan } from "../cost/compile";
import { monthsServed } from "../cost/monthsServed";
import type { Arithmetic } from "../number/Arithmetic";
import { completions } from "./completions";

/** `cumulative`: deployments completed by the end of each month, from month 0. */
export function cashUpTo<T>(
  a: Arithmetic<T>,
  compiled: CompiledPlan,
  { cumulative, month }: Readonly<{ cumulative: readonly number[]; month: number }>,
): T {
  const { paymentDelay } = compiled.plan.terms;
  let cash = a.minus(a.of(0), compiled.on(a).totalCost(cumulative[month] ?? 0));
  for (const stretch of compiled.stretches) {
    const { price, fee, runCost, term, churn } = stretch.segment;
    const monthly = a.minus(a.of(fee), a.of(runCost));
    completions(stretch, cumulative).forEach((completed, since) => {
      if (completed === 0 || since > month) return;
      const paid = since + paymentDelay <= month ? a.of(price) : a.of(0);
      const served = monthsServed(a, Math.min(term, month - since), churn);
      cash = a.plus(cash, a.times(a.of(completed), a.plus(paid, a.times(monthly, served))));
    });
  }
  return cash;
}
