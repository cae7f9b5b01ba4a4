/**
 * When deployments are completed. Deployment n is completed in the first month t by whose end it is due and the experts
 * have had enough time for it:
 *
 *     n <= cumulative demand(t)   and   expert months of the first n <= experts · (t - F + 1)
 *
 * F: first month, from which the experts work. A team that learns delivers faster. Without a headcount, the experts are
 * no limit.
 */
import type { CompiledPlan } from "../cost/compile";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { signOf } from "../arithmetic/evaluate";
import { firstWhere } from "../arithmetic/firstWhere";
import { plainDouble } from "../arithmetic/plainDouble";
import { cumulativeDemand } from "./demand";
import { type ExpertMonths, expertMonths } from "./expertMonths";

/** Deployments due and completed by the end of each month. Both begin with month 0. */
export type Deliveries = Readonly<{
  due: readonly number[];
  completed: readonly number[];
  expertMonthsUpTo: ExpertMonths;
}>;

/** Deliveries up to the horizon. The terms must have a start rate and a horizon. */
export function deliveries(compiled: CompiledPlan): Deliveries {
  const { horizon = 0, experts, firstMonth = 1 } = compiled.plan.terms;
  const due = cumulativeDemand(compiled.plan.terms, horizon, compiled.clients);
  const expertMonthsUpTo = expertMonths(compiled);
  let before = 0;
  const completed = due.map((demanded, month) => {
    before =
      experts === undefined ? demanded : delivered(expertMonthsUpTo, experts, month - firstMonth + 1, before, demanded);
    return before;
  });
  return { due, completed, expertMonthsUpTo };
}

/** The most deployments, from `least` to `due`, that the experts have time for in so many months. */
function delivered(
  expertMonthsUpTo: ExpertMonths,
  experts: number,
  months: number,
  least: number,
  due: number,
): number {
  const inTime = (n: number): boolean =>
    n === 0 ||
    signOf(<T>(a: Arithmetic<T>) => a.minus(a.times(a.of(experts), a.of(months)), expertMonthsUpTo.at(a, n))) >= 0;
  const approximatelyInTime = (n: number): boolean =>
    n === 0 || expertMonthsUpTo.at(plainDouble, n) <= experts * months;
  let [low, high] = [approximatelyInTime(due) ? due : least, due];
  while (low < high) {
    const middle = low + Math.ceil((high - low) / 2);
    if (approximatelyInTime(middle)) low = middle;
    else high = middle - 1;
  }
  return firstWhere({ from: least + 1, to: due, guess: low + 1, test: (n) => !inTime(n) }) - 1;
}
