/**
 * Month by month: what falls due, what is completed (./deliveries), what waits, and the months of experts that it took.
 */
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
  /** Expert months that the deployments completed in this month took. */
  expertMonths: number;
  /** Demanded by the end of the month, and not completed. */
  waiting: number;
}>;

/** Months 1 to the horizon. The terms name a start rate and a horizon. */
export function schedule(compiled: CompiledPlan): readonly ScheduleMonth[] {
  const { due, completed, taken } = deliveries(compiled);
  return completed.slice(1).map((cumulative, index) => {
    const [before, demanded, earlier] = [completed[index] ?? 0, due[index + 1] ?? 0, due[index] ?? 0];
    return {
      month: index + 1,
      demand: demanded - earlier,
      completed: cumulative - before,
      cumulative,
      expertMonths: numberOf(<T>(a: Arithmetic<T>) => taken.between(a, before, cumulative)),
      waiting: demanded - cumulative,
    };
  });
}
