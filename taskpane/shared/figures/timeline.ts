/** Everything that the Time view shows of a plan. Requires a start rate and a horizon in its terms. */
import type { CompiledPlan } from "../../../src/engine/cost/compile";
import { changesOverTime } from "../../../src/engine/cost/overTime";
import { isTooExtreme } from "../../../src/engine/arithmetic/evaluate";
import { type AfterHorizon, afterHorizon } from "../../../src/engine/time/afterHorizon";
import { discountedPayback, payback, peakFunding, peakMonth, npv } from "../../../src/engine/time/cashFigures";
import { type CashMonth, cashFlow } from "../../../src/engine/time/cashFlow";
import type { PeriodLength } from "../../../src/engine/time/fiscalPeriods";
import { type Headcount, headcount } from "../../../src/engine/time/headcount";
import { type CashPeriod, periods } from "../../../src/engine/time/periods";
import { type PlanRate, planRate } from "../../../src/engine/time/planRate";
import { schedule, type ScheduleMonth } from "../../../src/engine/time/schedule";
import { horizonProblem } from "../../../src/plan/horizonProblem";
import type { Problem } from "../../../src/plan/Problem";
import type { TermLabel } from "../../../src/schema/terms";

export type Timeline = Readonly<{
  kind: "months";
  flow: readonly CashMonth[];
  months: readonly ScheduleMonth[];
  peak: Readonly<{ amount: number; month: number }> | undefined;
  payback: number | undefined;
  discountedPayback: number | undefined;
  periods: Readonly<Record<PeriodLength, readonly CashPeriod[]>>;
  npv: number;
  discountRate: number;
  irr: PlanRate;
  headcount: Headcount;
  experts: number | undefined;
  clients: number;
  after: AfterHorizon;
  startDate: number | undefined;
  /** Whether amounts are those paid in each month, at prices that change. */
  nominal: boolean;
}>;

export type TimeView =
  | Timeline
  | Readonly<{ kind: "missing"; labels: readonly TermLabel[] }>
  /** The plan has no cash flow, for the same reason that a cell shows. */
  | Readonly<{ kind: "refused"; problem: Problem }>;

export function timeline(compiled: CompiledPlan): TimeView {
  const { startRate, horizon } = compiled.plan.terms;
  const labels: TermLabel[] = [
    ...(startRate === undefined ? (["Start rate"] as const) : []),
    ...(horizon === undefined ? (["Horizon"] as const) : []),
  ];
  if (labels.length > 0) return { kind: "missing", labels };
  const problem = horizonProblem(compiled.plan);
  if (problem !== undefined) return { kind: "refused", problem };
  try {
    return monthsOf(compiled);
  } catch (error) {
    if (!isTooExtreme(error)) throw error;
    return { kind: "refused", problem: { argument: "terms", issue: { kind: "figuresTooExtreme" } } };
  }
}

function monthsOf(compiled: CompiledPlan): Timeline {
  const { discountRate, experts } = compiled.plan.terms;
  const flow = cashFlow(compiled);
  const amount = peakFunding(flow);
  const month = peakMonth(flow);
  return {
    kind: "months",
    flow,
    months: schedule(compiled),
    peak: month === undefined ? undefined : { amount, month },
    payback: payback(flow),
    discountedPayback: discountedPayback(flow, compiled.plan.terms),
    periods: { year: periods(compiled, "year"), quarter: periods(compiled, "quarter") },
    npv: npv(flow, compiled.plan.terms),
    discountRate,
    irr: planRate(compiled, flow),
    headcount: headcount(compiled),
    experts,
    clients: compiled.clients,
    after: afterHorizon(compiled),
    startDate: compiled.plan.terms.startDate,
    nominal: changesOverTime(compiled.plan).length > 0,
  };
}
