/**
 * The rate of return of a plan, or that the plan is too large to compute one. The rate needs every month's net flow to
 * 25 digits, which takes some ten times as long as an amount. Cells, sheets and pane all use this function, so that
 * they refuse the same plans.
 *
 *     steps = different curves · (segments and price breaks + months with deployments) + different churns · months / 16
 */
import type { CompiledPlan } from "../cost/compile";
import { planSize } from "../cost/planSize";
import { type CashMonth, cashFlow } from "./cashFlow";
import { type Irr, irr } from "./irr";

/** One or two seconds on a slow machine; a plan of 12 curves, 60 segments and 360 months takes 6,400. */
export const MAX_RATE_STEPS = 10_000;

/** Decimals of a month's clients that take as long as those of one curve at one deployment. */
const CHURNS_PER_CURVE = 16;

export type RateWork = Readonly<{
  curves: number;
  /** Spans of clients plus months. */
  through: number;
  /** The months among them. */
  months: number;
  /** Steps for the clients that stay, in addition to curves · through. */
  served: number;
  steps: number;
}>;

export type PlanRate = Irr | Readonly<{ kind: "too large"; work: RateWork }>;

/** The terms must have a start rate and a horizon. `flow`: the plan's cash flow, if it is already known. */
export function planRate(compiled: CompiledPlan, flow?: readonly CashMonth[]): PlanRate {
  const work = rateWork(compiled);
  if (work.steps > MAX_RATE_STEPS) return { kind: "too large", work };
  return irr(flow ?? cashFlow(compiled), compiled.plan.terms.discounting);
}

export function rateWork({ plan }: CompiledPlan): RateWork {
  const { curves, spans, months, steps } = planSize(plan);
  const churns = new Set(plan.segments.map(({ churn }) => churn)).size;
  const served = Math.ceil((churns * (plan.terms.horizon ?? 0)) / CHURNS_PER_CURVE);
  return { curves, through: spans + months, months, served, steps: steps + served };
}
