/** A term of a plan's cost (./costTerms) in one arithmetic, and its cost over deployments of a segment. */
import { along } from "../learning/along";
import { curveEvaluator } from "../learning/curveEvaluator";
import type { CurveRun, CurveEvaluator, ExperienceOffset } from "../learning/LearningCurve";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import type { CostTerm, Share } from "./costTerms";

/** Money instead of quantities: while learning, and after the floor is reached. */
type TierOn<T> = Readonly<{ from: number; learning: T; after: T }>;

export type TermEvaluator<T> = Readonly<{ curve: CurveEvaluator<T>; tiers: readonly TierOn<T>[] }>;

/** A term along one segment, by tier. */
export type TermRun<T> = readonly TierAlong<T>[];

export function termEvaluator<T>(a: Arithmetic<T>, { curve, tiers }: CostTerm): TermEvaluator<T> {
  const sum = (shares: readonly Share[], amount: (share: Share) => T): T =>
    shares.reduce((total, share) => {
      const cost = a.times(a.of(share.rate), amount(share));
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
    ({ from, learning, after }) => new TierAlong(from, along(a, start, { law, slope, fixed, learning, after, reach })),
  );
}

/** Applies from deployment `from` on, until the next tier. */
class TierAlong<T> {
  private latest: Readonly<{ count: number; begun: number; found: T }> | undefined;

  constructor(
    readonly from: number,
    readonly along: CurveRun<T>,
  ) {}

  /** A tier that ends before the requested deployments is counted as a whole, with the same result each time. */
  total(count: number, begun: number): T {
    const { latest } = this;
    if (latest?.count === count && latest.begun === begun) return latest.found;
    const found = this.along.total(count, begun);
    this.latest = { count, begun, found };
    return found;
  }
}

/**
 * Cost of the deployments `begun` + 1 to `count` of a segment, each price break at its own rate.
 */
export function lotCost<T>(a: Arithmetic<T>, term: TermRun<T>, before: number, count: number, begun = 0): T {
  let cost = a.of(0);
  let priced = begun;
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
  return tier === undefined ? a.of(0) : tier.along.quantity(i);
}
