/**
 * Headcount: experts needed so that demand never waits,
 *
 *     max over the months t of ceil(expert months of what is demanded by t / t)
 */
import type { CompiledPlan } from "../cost/compile";
import type { Arithmetic } from "../number/Arithmetic";
import { numberOf, signOf } from "../number/decide";
import { cumulativeDemand } from "./demand";
import { expertMonths } from "./expertMonths";

/** The terms name a start rate and a horizon. */
export function headcount(compiled: CompiledPlan): number {
  const { terms } = compiled.plan;
  const { horizon = 0 } = terms;
  const demanded = cumulativeDemand(terms, horizon, compiled.clients);
  const taken = expertMonths(compiled);
  let most = 0;
  for (let month = 1; month <= horizon; month += 1) {
    const due = demanded[month] ?? 0;
    const enough = (experts: number): boolean =>
      signOf(<T>(a: Arithmetic<T>) => a.minus(a.times(a.of(experts), a.of(month)), taken.at(a, due))) >= 0;
    if (due === 0 || enough(most)) continue;
    let needed = Math.max(
      most + 1,
      Math.ceil(numberOf(<T>(a: Arithmetic<T>) => a.over(taken.at(a, due), a.of(month)))),
    );
    while (!enough(needed)) needed += 1;
    most = needed;
  }
  return most;
}
