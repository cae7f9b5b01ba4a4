/**
 * Cumulative average theory (Wright): the average over all deployments falls to `slope` times its former value each time their number doubles.
 *
 *     T(x) = first · x^a,   a = log2(slope) + 1,   q(x) = max(floor, T(x) - T(x - 1))
 *
 * slope in (1/2, 1]: at 1/2 further deployments would cost nothing. Compare ./unitTheory (Crawford).
 * Source: T. P. Wright, Factors affecting the cost of airplanes, Journal of the Aeronautical Sciences 3(4), 1936.
 */
import type { Arithmetic } from "../number/Arithmetic";
import { leastWhere } from "../number/leastWhere";
import { constantCurve } from "./constantCurve";
import { exponent } from "./exponent";
import type { CurveOn, LearningCurve } from "./LearningCurve";

/** Beyond every position that a plan can reach. */
const FAR = 2 ** 40;

export function cumulativeAverageTheory<T>(a: Arithmetic<T>, { first, slope, floor }: LearningCurve): CurveOn<T> {
  if (slope === 1 || floor >= first) return constantCurve(a, first);
  const power = a.plus(exponent(a, slope), a.of(1));
  const q1 = a.of(first);
  const lowest = a.of(floor);
  return {
    constant: false,
    limit: lowest,
    along(start) {
      const raised = (i: number): T => a.power(a.plus(start.fraction, a.of(start.whole + i)), power);
      const before = start.whole === 0 && !start.fractional ? a.of(0) : raised(0);
      const previous = (i: number): T => (i === 1 ? before : raised(i - 1));
      const learnt = (i: number): T => a.times(q1, a.minus(raised(i), previous(i)));
      const atFloor = (i: number): boolean => a.sign(a.minus(learnt(i), lowest)) !== 1;
      const above = floor > 0 ? leastWhere({ from: 1, to: FAR, holds: atFloor }) - 1 : Infinity;
      return {
        quantity: (i) => (i > above ? lowest : learnt(i)),
        total(count) {
          const learning = Math.min(count, above);
          const part = learning === 0 ? a.of(0) : a.times(q1, a.minus(raised(learning), before));
          return learning === count ? part : a.plus(part, a.times(lowest, a.of(count - learning)));
        },
      };
    },
  };
}
