/**
 * Quantity and cost of single drivers, in one arithmetic. Totals are computed once per curve shape (./costTerms). So a
 * thousand drivers on a few curves need only a few passes over the segments.
 */
import { curveRun, curveEvaluator } from "../learning/curveEvaluator";
import type { ExperienceOffset } from "../learning/LearningCurve";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { type CostTerm, costTerms, rateAt } from "./costTerms";
import { exchanged, exchangeFactor } from "./exchange";
import type { Driver, Terms } from "./inputs";
import type { SegmentSpan } from "./layout";
import { lotCost, termRun, termEvaluator } from "./TermEvaluator";

/** Of a segment: its span, the weight of its quantities, and the experience at its start. */
type WeightedSegment<T> = Readonly<{ span: SegmentSpan; weight: T; start: ExperienceOffset<T> }>;

export type DriversEvaluator<T> = Readonly<{
  quantity(driver: Driver, n: number): T;
  cost(driver: Driver, n: number): T;
  /** Cost of the driver over the first n deployments. */
  total(driver: Driver, n: number): T;
}>;

/**
 * Weighted sums over the first deployments: of φ while the driver learns, and of the number of deployments after that.
 */
type LearningSums<T> = Readonly<{ learnt: T; after: T }>;

const CACHE_SIZE = 4096;

export function driversEvaluator<T>(
  a: Arithmetic<T>,
  terms: Terms,
  segmentOf: (n: number) => WeightedSegment<T>,
): DriversEvaluator<T> {
  const zero = a.of(0);
  const cache = new Map<string, LearningSums<T>>();
  const quantity = (driver: Driver, n: number): T => {
    const { span, weight, start } = segmentOf(n);
    return a.times(curveRun(a, curveEvaluator(a, driver), start).quantity(n - span.before), weight);
  };
  const sumsUpTo = (term: CostTerm, n: number): LearningSums<T> => {
    const key = `${term.shape} ${n}`;
    const cached = cache.get(key);
    if (cached !== undefined) return cached;
    const curve = curveEvaluator(a, term.curve);
    let [learnt, after] = [zero, zero];
    let counted = 0;
    while (counted < n) {
      const { span, weight, start } = segmentOf(counted + 1);
      const count = Math.min(n, span.last) - span.before;
      const lot = (learning: T, beyond: T): T =>
        lotCost(a, termRun(a, { curve, tiers: [{ from: 1, learning, after: beyond }] }, start), span.before, count);
      learnt = a.plus(learnt, a.times(weight, lot(a.of(1), zero)));
      after = a.plus(after, a.times(weight, lot(zero, a.of(1))));
      counted = span.before + count;
    }
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(key, { learnt, after });
    return { learnt, after };
  };
  const termTotal = (term: CostTerm, n: number): T => {
    const { tiers } = termEvaluator(a, term);
    return tiers.reduce((sum, { from, learning, after }, index) => {
      const through = Math.min(n, (tiers[index + 1]?.from ?? Infinity) - 1);
      if (through < from) return sum;
      const [upTo, before] = [sumsUpTo(term, through), sumsUpTo(term, from - 1)];
      const learnt = a.times(learning, a.minus(upTo.learnt, before.learnt));
      return a.plus(sum, a.plus(learnt, a.times(after, a.minus(upTo.after, before.after))));
    }, zero);
  };
  return {
    quantity,
    cost(driver, n) {
      const rate = exchanged(a, rateAt(driver.rates, n), exchangeFactor(terms, driver.currency));
      return a.times(rate, quantity(driver, n));
    },
    total: (driver, n) =>
      costTerms({ drivers: [driver], terms }).reduce((sum, term) => a.plus(sum, termTotal(term, n)), zero),
  };
}
