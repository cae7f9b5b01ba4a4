/**
 * The rate of return of a plan, or that the plan is too large for one: every month's net flow is needed to 25 digits,
 * which takes some ten times as long as an amount. Cells, sheets and pane ask here, so that all of them refuse the same
 * plans.
 *
 *     steps = different curves · (segments and price breaks + months with deployments) + different churns · months / 16
 */
import type { CompiledPlan } from "../cost/compile";
import { planSize } from "../cost/planSize";
import { type CashMonth, cashFlow } from "./cashFlow";
import { type ReturnRate, returnRate } from "./returnRate";

/** One or two seconds on a slow machine; a plan of 12 curves, 60 segments and 360 months takes 6,400. */
export const MOST_RATE_STEPS = 10_000;

/** How many decimals of a month's clients take as long as those of a curve at one deployment. */
const CHURNS_A_CURVE = 16;

export type RateWork = Readonly<{
  curves: number;
  /** Stretches of clients and months together. */
  through: number;
  /** Of these the months. */
  months: number;
  /** Steps that the clients that stay take beside curves · through. */
  served: number;
  steps: number;
}>;

export type PlanRate = ReturnRate | Readonly<{ kind: "too large"; work: RateWork }>;

/** The terms name a start rate and a horizon. `flow`: the plan's, where it is known already. */
export function planRate(compiled: CompiledPlan, flow?: readonly CashMonth[]): PlanRate {
  const work = rateWork(compiled);
  if (work.steps > MOST_RATE_STEPS) return { kind: "too large", work };
  return returnRate(flow ?? cashFlow(compiled));
}

export function rateWork({ plan }: CompiledPlan): RateWork {
  const { curves, spans, months, steps } = planSize(plan);
  const churns = new Set(plan.segments.map(({ churn }) => churn)).size;
  const served = Math.ceil((churns * (plan.terms.horizon ?? 0)) / CHURNS_A_CURVE);
  return { curves, through: spans + months, months, served, steps: steps + served };
}
