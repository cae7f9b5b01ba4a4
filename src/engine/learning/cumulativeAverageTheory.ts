/**
 * Cumulative average theory (Wright): the average over all deployments falls to `slope` times its former value each
 * time the number of deployments doubles.
 *
 *     T(x) = first · x^a,   a = log2(slope) + 1,   q(x) = max(floor, T(x) - T(x - 1))
 *
 * slope in (1/2, 1]: at 1/2 all deployments after the first would cost nothing. Compare ./unitTheory (Crawford).
 * Source: T. P. Wright, Factors affecting the cost of airplanes, Journal of the Aeronautical Sciences 3(4), 1936.
 */
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { firstWhere } from "../arithmetic/firstWhere";
import { formRun } from "./formRun";
import { constantCurve } from "./constantCurve";
import type { CurveEvaluator, LearningCurve } from "./LearningCurve";
import { UNLIMITED_REACH, MAX_POSITION, reachOf } from "./reach";

export function cumulativeAverageTheory<T>(
  a: Arithmetic<T>,
  { first, slope, floor }: LearningCurve,
): CurveEvaluator<T> {
  if (slope === 1 || floor >= first) return constantCurve(a, first);
  const lowest = a.of(floor);
  const law = { law: "increment", slope, fixed: a.of(0), learning: a.of(first), after: lowest } as const;
  const crossing = floor === 0 ? Infinity : crossingNear(Math.log2(slope) + 1, floor / first);
  return {
    limit: lowest,
    law,
    reach(start) {
      if (floor === 0) return UNLIMITED_REACH;
      const unlimitedRun = formRun(a, start, { ...law, reach: UNLIMITED_REACH });
      const above = (i: number): T => a.minus(unlimitedRun.quantity(i), lowest);
      const guess = Math.ceil(crossing - start.whole - a.toNumber(start.fraction));
      const firstInDoubt = firstWhere({ from: 1, to: MAX_POSITION, guess, test: (i) => a.sign(above(i)) !== 1 });
      const reached = (i: number): boolean => (a.sign(above(i)) ?? 1) !== 1;
      const last = firstWhere({ from: firstInDoubt, to: MAX_POSITION, test: reached }) - 1;
      return reachOf(a, { through: firstInDoubt - 1, last, above, first: law.learning });
    },
  };
}

/** Bisection steps for the logarithm of the position: as many as a double has bits. */
const HALVINGS = 53;

/**
 * Approximate position x at which x^power - (x - 1)^power, 0 < power < 1, has fallen to a share of its first value.
 * This is a guess in doubles and must be verified.
 */
function crossingNear(power: number, share: number): number {
  const increment = (x: number): number => (x <= 1 ? 1 : -(x ** power) * Math.expm1(power * Math.log1p(-1 / x)));
  let [low, high] = [0, Math.log(MAX_POSITION)];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (increment(Math.exp(middle)) > share) low = middle;
    else high = middle;
  }
  return Math.exp(high);
}
