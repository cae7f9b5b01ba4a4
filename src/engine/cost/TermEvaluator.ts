/** A term of a plan's cost (./costTerms) in one arithmetic, and its cost over deployments of a segment. */
import { formRun } from "../learning/formRun";
import { curveEvaluator } from "../learning/curveEvaluator";
import type { CurveRun, CurveEvaluator, ExperienceOffset } from "../learning/LearningCurve";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import type { CostTerm, Share } from "./costTerms";
import { exchanged } from "./exchange";

/** Money instead of quantities: while learning, and after the floor is reached. */
type TierAmounts<T> = Readonly<{ from: number; learning: T; after: T }>;

export type TermEvaluator<T> = Readonly<{ curve: CurveEvaluator<T>; tiers: readonly TierAmounts<T>[] }>;

/** A term along one segment, by tier. */
export type TermRun<T> = readonly TierRun<T>[];

export function termEvaluator<T>(a: Arithmetic<T>, { curve, tiers }: CostTerm): TermEvaluator<T> {
  const sum = (shares: readonly Share[], amount: (share: Share) => T): T =>
    shares.reduce((total, share) => {
      const cost = a.times(exchanged(a, share.rate, share.exchange), amount(share));
      return share.negative ? a.minus(total, cost) : a.plus(total, cost);
    }, a.of(0));
  return {
    curve: curveEvaluator(a, curve),
    tiers: tiers.map(({ from, shares }) => ({
      from,
      learning: sum(shares, ({ first, less }) => (less === 0 ? a.of(first) : a.minus(a.of(first), a.of(less)))),
      after: sum(shares, ({ floor }) => a.of(floor)),
    })),
  };
}

export function termRun<T>(
  a: Arithmetic<T>,
  { curve, tiers }: TermEvaluator<T>,
  start: ExperienceOffset<T>,
): TermRun<T> {
  const reach = curve.reach(start);
  const { law, slope, fixed } = curve.law;
  return tiers.map(
    ({ from, learning, after }) => new TierRun(from, formRun(a, start, { law, slope, fixed, learning, after, reach })),
  );
}

/** Applies from deployment `from` on, until the next tier. */
class TierRun<T> {
  private latest: Readonly<{ count: number; completed: number; total: T }> | undefined;

  constructor(
    readonly from: number,
    readonly run: CurveRun<T>,
  ) {}

  /** A tier that ends before the requested deployments is counted as a whole, with the same result each time. */
  total(count: number, completed: number): T {
    const { latest } = this;
    if (latest?.count === count && latest.completed === completed) return latest.total;
    const total = this.run.total(count, completed);
    this.latest = { count, completed, total };
    return total;
  }
}

/**
 * Cost of the deployments `completed` + 1 to `count` of a segment, each price break at its own rate.
 */
export function lotCost<T>(a: Arithmetic<T>, term: TermRun<T>, before: number, count: number, completed = 0): T {
  let cost = a.of(0);
  let priced = completed;
  for (let index = 0; index < term.length && priced < count; index++) {
    const next = term[index + 1]?.from ?? Infinity;
    const through = Math.min(count, next - 1 - before);
    if (through <= priced) continue;
    cost = a.plus(cost, term[index]?.total(through, priced) ?? a.of(0));
    priced = through;
  }
  return cost;
}

/** Cost of deployment `i` of a segment, counted within the segment. */
export function termUnitCost<T>(a: Arithmetic<T>, term: TermRun<T>, before: number, i: number): T {
  const tier = term.findLast(({ from }) => from <= before + i);
  return tier === undefined ? a.of(0) : tier.run.quantity(i);
}
