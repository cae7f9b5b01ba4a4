/**
 * When deployments are completed: deployment n in the first month t by whose end it is demanded and the experts have had the time,
 *
 *     n <= cumulative demand(t)   and   expert months of the first n <= experts · t
 *
 * A team that learns delivers faster. No head-count: the experts are no limit.
 */
import type { CompiledPlan } from "../cost/compile";
import type { Arithmetic } from "../number/Arithmetic";
import { numberOf, signOf } from "../number/decide";
import { plainDouble } from "../number/plainDouble";
import { cumulativeDemand } from "./demand";
import { type ExpertMonths, expertMonths } from "./expertMonths";

export type ScheduleMonth = Readonly<{
  month: number;
  /** Whole deployments that fall due in this month. */
  demand: number;
  completed: number;
  cumulative: number;
  /** Expert months that the deployments completed in this month took. */
  expertMonths: number;
  /** Demanded by the end of the month, and not completed. */
  waiting: number;
}>;

/** Months 1 to the horizon. The terms name a start rate and a horizon. */
export function schedule(compiled: CompiledPlan): readonly ScheduleMonth[] {
  const { terms } = compiled.plan;
  const { horizon = 0 } = terms;
  const demanded = cumulativeDemand(terms, horizon, compiled.clients);
  const taken = expertMonths(compiled);
  const rows: ScheduleMonth[] = [];
  let cumulative = 0;
  for (let month = 1; month <= horizon; month += 1) {
    const due = demanded[month] ?? 0;
    const before = cumulative;
    cumulative = terms.experts === undefined ? due : delivered(taken, terms.experts, month, before, due);
    rows.push({
      month,
      demand: due - (demanded[month - 1] ?? 0),
      completed: cumulative - before,
      cumulative,
      expertMonths: numberOf(<T>(a: Arithmetic<T>) => a.minus(taken.at(a, cumulative), taken.at(a, before))),
      waiting: due - cumulative,
    });
  }
  return rows;
}

/** The most deployments, from `least` to `due`, for which the experts have had the time by the end of the month. */
function delivered(taken: ExpertMonths, experts: number, month: number, least: number, due: number): number {
  const inTime = (n: number): boolean =>
    n === 0 || signOf(<T>(a: Arithmetic<T>) => a.minus(a.times(a.of(experts), a.of(month)), taken.at(a, n))) >= 0;
  const seems = (n: number): boolean => n === 0 || taken.at(plainDouble, n) <= experts * month;
  let [low, high] = [least, due];
  while (low < high) {
    const middle = low + Math.ceil((high - low) / 2);
    if (seems(middle)) low = middle;
    else high = middle - 1;
  }
  while (low > least && !inTime(low)) low -= 1;
  while (low < due && inTime(low + 1)) low += 1;
  return low;
}
