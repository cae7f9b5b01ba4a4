/**
 * Unit theory (Crawford): the quantity falls to `slope` times its former value each time the experience doubles.
 *
 *     q(x) = max(floor, first · x^b),   b = log2(slope)
 *
 * Compare ./cumulativeAverageTheory (Wright), where the average falls so, and ./incompressiblePart (DeJong).
 * Source: J. R. Crawford, Learning curve, ship curve, ratios, related data, Lockheed, 1944.
 */
import type { Arithmetic } from "../number/Arithmetic";
import { constantCurve } from "./constantCurve";
import { exponent } from "./exponent";
import type { CurveOn, LearningCurve, Start } from "./LearningCurve";
import { slopePowerSum } from "./slopePowerSum";

export function unitTheory<T>(a: Arithmetic<T>, { first, slope, floor }: LearningCurve): CurveOn<T> {
  if (slope === 1 || floor >= first) return constantCurve(a, first);
  const b = exponent(a, slope);
  const q1 = a.of(first);
  const lowest = a.of(floor);
  const crossing = floor > 0 ? a.power(a.over(lowest, q1), a.over(a.of(1), b)) : undefined;
  return {
    constant: false,
    limit: lowest,
    along(start) {
      const sum = slopePowerSum(a, slope, start);
      const before = sum(start.whole);
      const above = crossing === undefined ? Infinity : stepsUpTo(a, crossing, start);
      return {
        quantity(i) {
          if (i > above) return lowest;
          return a.times(q1, a.power(a.plus(start.fraction, a.of(start.whole + i)), b));
        },
        total(count) {
          const learning = Math.min(count, above);
          const learnt = a.times(q1, a.minus(sum(start.whole + learning), before));
          return learning === count ? learnt : a.plus(learnt, a.times(lowest, a.of(count - learning)));
        },
      };
    },
  };
}

/** How many steps of the run stay at or below a position. */
function stepsUpTo<T>(a: Arithmetic<T>, position: T, start: Start<T>): number {
  const room = a.minus(position, start.fraction);
  let steps = Math.floor(a.toNumber(room));
  if (!(steps < 2 ** 50)) return Infinity;
  if (a.sign(a.minus(room, a.of(steps))) === -1) steps--;
  else if (a.sign(a.minus(room, a.of(steps + 1))) === 1) steps++;
  return Math.max(0, steps - start.whole);
}
