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

export function unitTheory<T>(a: Arithmetic<T>, { first, slope, floor }: LearningCurve): CurveOn<T> {
  if (slope === 1 || floor >= first) return constantCurve(a, first);
  const q1 = a.of(first);
  const lowest = a.of(floor);
  const crossing = floor > 0 ? a.power(a.over(lowest, q1), a.over(a.of(1), exponent(a, slope))) : undefined;
  return {
    limit: lowest,
    law: { law: "power", slope, fixed: a.of(0), learning: q1, after: lowest },
    through: (start) => (crossing === undefined ? Infinity : stepsUpTo(a, crossing, start)),
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
