/** Schedule by month: deployments due, completed (./deliveries) and waiting, and the expert-months they took. */
import type { CompiledPlan } from "../cost/compile";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { numberOf } from "../arithmetic/evaluate";
import { deliveries } from "./deliveries";

export type ScheduleMonth = Readonly<{
  month: number;
  /** Whole deployments that fall due in this month. */
  demand: number;
  completed: number;
  cumulative: number;
  /** Expert-months of the deployments completed in this month. */
  expertMonths: number;
  /** Due by the end of the month but not completed. */
  waiting: number;
}>;

/** Months 1 to the horizon. The terms must have a start rate and a horizon. */
export function schedule(compiled: CompiledPlan): readonly ScheduleMonth[] {
  const { due, completed, expertMonthsUpTo } = deliveries(compiled);
  return completed.slice(1).map((cumulative, index) => {
    const [before, demanded, earlier] = [completed[index] ?? 0, due[index + 1] ?? 0, due[index] ?? 0];
    return {
      month: index + 1,
      demand: demanded - earlier,
      completed: cumulative - before,
      cumulative,
      expertMonths: numberOf(<T>(a: Arithmetic<T>) => expertMonthsUpTo.between(a, before, cumulative)),
      waiting: demanded - cumulative,
    };
  });
}
