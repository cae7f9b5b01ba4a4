/**
 * The cost of plan A less that of plan B, C_A(n) - C_B(n), over the same segments. Equal costs are removed before
 * anything is summed: entry and acquisition cost always, and drivers wherever a deployment has the same experience and
 * the same lost trials in both plans.
 */
import Decimal from "decimal.js";
import { type CompiledPlan, onEach } from "../cost/compile";
import { type CostTerm, costTerms, differenceTerms } from "../cost/costTerms";
import { exchangeFactor } from "../cost/exchange";
import type { Plan, Terms } from "../cost/inputs";
import { layout, type SegmentSpan } from "../cost/layout";
import type { PlanEvaluator } from "../cost/PlanEvaluator";
import type { TermRun } from "../cost/TermEvaluator";
import type { Arithmetic } from "../arithmetic/Arithmetic";

/** Terms along a segment with their weight, negative for those of plan B. */
export type SideRuns<T> = Readonly<{ terms: readonly TermRun<T>[]; weight: T; negative: boolean }>;

export type CostDifference = Readonly<{
  spans: readonly SegmentSpan[];
  at: <T>(a: Arithmetic<T>, n: number) => T;
  /** Change of the difference at deployment n. */
  stepAt: <T>(a: Arithmetic<T>, n: number) => T;
  sidesAlong: <T>(a: Arithmetic<T>, segment: number) => readonly SideRuns<T>[];
}>;

export function costDifference({ plan: planA }: CompiledPlan, { plan: planB }: CompiledPlan): CostDifference {
  const spans = layout(planA);
  const on = (plan: Plan, costs: readonly CostTerm[]): (<T>(a: Arithmetic<T>) => PlanEvaluator<T>) =>
    onEach(driversOnly(plan), layout(driversOnly(plan)), costs);
  const both = on(planA, differenceTerms(planA, planB));
  const onlyA = on(planA, costTerms(planA));
  const onlyB = on(planB, costTerms(planB));
  const sharedDeployments = deploymentsAlike(spans, planA.terms, planB.terms);
  const costAfterShared = <T>(a: Arithmetic<T>, plan: PlanEvaluator<T>, n: number): T =>
    a.minus(plan.totalCost(n), plan.totalCost(Math.min(sharedDeployments, n)));
  return {
    spans,
    at(a, n) {
      const atStart = a.minus(a.of(planA.terms.nonRecurring), a.of(planB.terms.nonRecurring));
      const common = a.plus(atStart, both(a).totalCost(Math.min(sharedDeployments, n)));
      return n <= sharedDeployments
        ? common
        : a.plus(common, a.minus(costAfterShared(a, onlyA(a), n), costAfterShared(a, onlyB(a), n)));
    },
    stepAt: (a, n) =>
      n <= sharedDeployments ? both(a).unitCost(n) : a.minus(onlyA(a).unitCost(n), onlyB(a).unitCost(n)),
    sidesAlong: (a, segment) =>
      (spans[segment]?.last ?? 0) <= sharedDeployments
        ? [{ ...both(a).segmentRuns(segment), negative: false }]
        : [
            { ...onlyA(a).segmentRuns(segment), negative: false },
            { ...onlyB(a).segmentRuns(segment), negative: true },
          ],
  };
}

/**
 * The currency of a segment whose exchange rate differs between the plans. Its entry and acquisition cost then differ
 * too, which a comparison of drivers leaves out.
 */
export const unequalExchange = ({ plan: planA }: CompiledPlan, { plan: planB }: CompiledPlan): string | undefined =>
  planA.segments.find(({ currency }) => exchangeFactor(planA.terms, currency) !== exchangeFactor(planB.terms, currency))
    ?.currency;

/** Other costs of both plans are equal, so they are left out. */
const driversOnly = (plan: Plan): Plan => ({
  ...plan,
  segments: plan.segments.map((one) => ({ ...one, entry: 0, acquisition: 0 })),
  terms: { ...plan.terms, nonRecurring: 0 },
});

/** Number of first deployments, in whole segments, in which a driver costs the same in both plans. */
function deploymentsAlike(spans: readonly SegmentSpan[], a: Terms, b: Terms): number {
  if (!sameTrials(a, b)) return 0;
  if (a.transfer === b.transfer) return Infinity;
  const mixed = spans.find(({ beforeElsewhere }) => beforeElsewhere > 0);
  return mixed === undefined ? Infinity : mixed.before;
}

/** Whether 1 + trial cost · φ / (1 - φ) is exactly the same in both plans. */
function sameTrials(a: Terms, b: Terms): boolean {
  return withTrials(a)
    .times(successRate(b))
    .eq(withTrials(b).times(successRate(a)));
}

const Exact = Decimal.clone({ precision: 1400 });
const successRate = ({ trialFailure }: Terms): Decimal => new Exact(1).minus(trialFailure);
const withTrials = (terms: Terms): Decimal =>
  successRate(terms).plus(new Exact(terms.trialCost).times(terms.trialFailure));
