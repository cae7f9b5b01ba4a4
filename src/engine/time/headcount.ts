/**
 * Headcount: experts needed so that no due deployment waits,
 *
 *     max over the months t from the first month F of ceil(expert months of what is demanded by t / (t - F + 1))
 */
import type { CompiledPlan } from "../cost/compile";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { firstWhere } from "../arithmetic/firstWhere";
import { numberOf, signOf } from "../arithmetic/evaluate";
import { MAX_DEPLOYMENTS } from "../constraints";
import { cumulativeDemand } from "./demand";
import { expertMonths } from "./expertMonths";

/** "too many": more than 10^9, the maximum headcount. */
export type Headcount = number | "too many";

/** The terms must have a start rate and a horizon. */
export function headcount(compiled: CompiledPlan): Headcount {
  const { terms } = compiled.plan;
  const { horizon = 0, firstMonth = 1 } = terms;
  const demanded = cumulativeDemand(terms, horizon, compiled.clients);
  const expertMonthsUpTo = expertMonths(compiled);
  let served = 0;
  for (let month = firstMonth; month <= horizon; month += 1) {
    const due = demanded[month] ?? 0;
    const months = month - firstMonth + 1;
    const enough = (experts: number): boolean =>
      signOf(<T>(a: Arithmetic<T>) => a.minus(a.times(a.of(experts), a.of(months)), expertMonthsUpTo.at(a, due))) >= 0;
    if (due === 0 || enough(served)) continue;
    if (!enough(MAX_DEPLOYMENTS)) return "too many";
    const near = numberOf(<T>(a: Arithmetic<T>) => a.dividedBy(expertMonthsUpTo.at(a, due), a.of(months)));
    served = firstWhere({ from: served + 1, to: MAX_DEPLOYMENTS, guess: Math.ceil(near), test: enough });
  }
  return served;
}
