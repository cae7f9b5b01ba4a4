/**
 * The cost of plan A less that of plan B, C_A(n) - C_B(n), over the same segments. Equal costs are removed before
 * anything is summed: entry and acquisition cost always, and drivers wherever a deployment has the same experience and
 * the same lost trials in both plans.
 */
import Decimal from "decimal.js";
import { type CompiledPlan, onEach } from "../cost/compile";
import { type CostTerm, costTerms, differenceTerms } from "../cost/costTerms";
import type { Plan, Terms } from "../cost/inputs";
import { layout, type SegmentSpan } from "../cost/layout";
import type { PlanEvaluator } from "../cost/PlanEvaluator";
import type { TermRun } from "../cost/TermEvaluator";
import type { Arithmetic } from "../arithmetic/Arithmetic";

/** Terms along a segment with their weight, negative for those of plan B. */
export type SideAlong<T> = Readonly<{ terms: readonly TermRun<T>[]; weight: T; negative: boolean }>;

export type CostDifference = Readonly<{
  spans: readonly SegmentSpan[];
  at: <T>(a: Arithmetic<T>, n: number) => T;
  /** Change of the difference at deployment n. */
  stepAt: <T>(a: Arithmetic<T>, n: number) => T;
  along: <T>(a: Arithmetic<T>, segment: number) => readonly SideAlong<T>[];
}>;

export function costDifference({ plan: planA }: CompiledPlan, { plan: planB }: CompiledPlan): CostDifference {
  const spans = layout(planA);
  const on = (plan: Plan, costs: readonly CostTerm[]): (<T>(a: Arithmetic<T>) => PlanEvaluator<T>) =>
    onEach(driversOnly(plan), layout(driversOnly(plan)), costs);
  const both = on(planA, differenceTerms(planA.drivers, planB.drivers));
  const onlyA = on(planA, costTerms(planA.drivers));
  const onlyB = on(planB, costTerms(planB.drivers));
  const alike = deploymentsAlike(spans, planA.terms, planB.terms);
  const upTo = <T>(a: Arithmetic<T>, plan: PlanEvaluator<T>, n: number): T =>
    a.minus(plan.totalCost(n), plan.totalCost(Math.min(alike, n)));
  return {
    spans,
    at(a, n) {
      const atStart = a.minus(a.of(planA.terms.nonRecurring), a.of(planB.terms.nonRecurring));
      const common = a.plus(atStart, both(a).totalCost(Math.min(alike, n)));
      return n <= alike ? common : a.plus(common, a.minus(upTo(a, onlyA(a), n), upTo(a, onlyB(a), n)));
    },
    stepAt: (a, n) => (n <= alike ? both(a).unitCost(n) : a.minus(onlyA(a).unitCost(n), onlyB(a).unitCost(n))),
    along: (a, segment) =>
      (spans[segment]?.last ?? 0) <= alike
        ? [{ ...both(a).termsAlong(segment), negative: false }]
        : [
            { ...onlyA(a).termsAlong(segment), negative: false },
            { ...onlyB(a).termsAlong(segment), negative: true },
          ],
  };
}

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
    .times(won(b))
    .eq(withTrials(b).times(won(a)));
}

const Exact = Decimal.clone({ precision: 1400 });
const won = ({ trialFailure }: Terms): Decimal => new Exact(1).minus(trialFailure);
const withTrials = (terms: Terms): Decimal => won(terms).plus(new Exact(terms.trialCost).times(terms.trialFailure));
