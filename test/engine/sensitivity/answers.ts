/**
 * Each figure from the engine, with the numbers in its explanation: those at the client or month that decides it.
 */
import type { CompiledPlan } from "../../../src/engine/cost/compile";
import { unitCost, margin } from "../../../src/engine/cost/totals";
import { deploymentTable } from "../../../src/engine/cost/deploymentTable";
import { breakeven } from "../../../src/engine/decision/breakeven";
import { deepestDeficit } from "../../../src/engine/decision/deepestDeficit";
import { expertShare } from "../../../src/engine/decision/expertShare";
import { priceFloor } from "../../../src/engine/decision/priceFloor";
import type { Breakeven } from "../../../src/engine/decision/Verdict";
import { decisiveClient, tightestMonth } from "../../../src/engine/sensitivity/decisivePoint";
import type { PlanFigure } from "../../../src/engine/sensitivity/inputsOfFigure";
import { type AfterHorizon, afterHorizon } from "../../../src/engine/time/afterHorizon";
import { payback, peakFunding, npv } from "../../../src/engine/time/cashFigures";
import { type CashMonth, cashFlow } from "../../../src/engine/time/cashFlow";
import { headcount } from "../../../src/engine/time/headcount";
import { irr } from "../../../src/engine/time/irr";

/** Results shared by several figures of one plan, computed once. */
function once<T>(work: (plan: CompiledPlan) => T): (plan: CompiledPlan) => T {
  const known = new WeakMap<CompiledPlan, { readonly found: T }>();
  return (plan) => {
    const kept = known.get(plan) ?? { found: work(plan) };
    known.set(plan, kept);
    return kept.found;
  };
}
const flowOf = once<readonly CashMonth[]>(cashFlow);
const afterOf = once<AfterHorizon>(afterHorizon);

const withMargin = (plan: CompiledPlan, found: Breakeven): unknown =>
  found.kind === "reached" ? [found, margin(plan, found.deployment)] : found;

export const ANSWERS: Readonly<Record<PlanFigure, (plan: CompiledPlan) => unknown>> = {
  breakeven: (plan) => breakeven(plan, "sustained"),
  firstBreakeven: (plan) => withMargin(plan, breakeven(plan, "first")),
  unitBreakeven(plan) {
    const n = decisiveClient(plan);
    return [n, deploymentTable(plan, { from: n, last: n, step: 1 })[0]?.unitMargin];
  },
  deficit: deepestDeficit,
  margin: (plan) => margin(plan, plan.last),
  priceFloor: (plan) => priceFloor(plan, plan.last),
  unitCost: (plan) => [1, plan.last].map((n) => unitCost(plan, n)),
  experts: (plan) => [1, plan.last].map((n) => expertShare(plan, n)),
  peak: (plan) => peakFunding(flowOf(plan)),
  payback(plan) {
    const month = payback(flowOf(plan));
    return [month, flowOf(plan)[month ?? flowOf(plan).length - 1]?.cumulative];
  },
  npv: (plan) => npv(flowOf(plan), plan.plan.terms),
  irr: (plan) => irr(flowOf(plan)),
  delivered: (plan) => afterOf(plan).delivered,
  headcount: (plan) => [headcount(plan), tightestMonth(plan)],
  after: (plan) => afterOf(plan).total,
};
