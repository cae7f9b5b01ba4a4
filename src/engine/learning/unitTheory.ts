/**
 * Unit theory (Crawford): the quantity falls to `slope` times its former value each time the experience doubles.
 *
 *     q(x) = max(floor, first · x^b),   b = log2(slope)
 *
 * Compare ./cumulativeAverageTheory (Wright), in which the average falls this way, and ./incompressiblePart (DeJong).
 * Source: J. R. Crawford, Learning curve, ship curve, ratios, related data, Lockheed, 1944.
 */
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { position } from "./formRun";
import { constantCurve } from "./constantCurve";
import { exponent } from "./exponent";
import type { CurveEvaluator, LearningCurve, ExperienceOffset } from "./LearningCurve";
import { UNLIMITED_REACH, MAX_POSITION, reachOf } from "./reach";

export function unitTheory<T>(a: Arithmetic<T>, { first, slope, floor }: LearningCurve): CurveEvaluator<T> {
  if (slope === 1 || floor >= first) return constantCurve(a, first);
  const q1 = a.of(first);
  const lowest = a.of(floor);
  const b = exponent(a, slope);
  const crossing = floor > 0 ? a.power(a.dividedBy(lowest, q1), a.dividedBy(a.of(1), b)) : undefined;
  return {
    limit: lowest,
    law: { law: "power", slope, fixed: a.of(0), learning: q1, after: lowest },
    reach(start) {
      if (crossing === undefined) return UNLIMITED_REACH;
      const above = (i: number): T => a.minus(a.times(q1, a.power(position(a, start, i), b)), lowest);
      return reachOf(a, { ...stepsUpTo(a, crossing, start), above, first: q1 });
    },
  };
}

/** Tolerance: signs are taken slightly outside the error bound. */
const TOLERANCE = 1.1;

/** Number of steps of a run that certainly stay at or below a position, and number that may. */
function stepsUpTo<T>(
  a: Arithmetic<T>,
  crossing: T,
  start: ExperienceOffset<T>,
): Readonly<{ through: number; last: number }> {
  // Infinity: there is no number to subtract from.
  if (a.toNumber(crossing) === Infinity) return { through: Infinity, last: Infinity };
  const room = a.minus(crossing, start.fraction);
  const [about, error] = [a.toNumber(room), a.error(room) * TOLERANCE];
  if (about - error >= MAX_POSITION) return { through: Infinity, last: Infinity };
  if (!(about + error < 2 * MAX_POSITION)) return { through: 0, last: MAX_POSITION };
  const side = (position: number): number | undefined => a.sign(a.minus(room, a.of(position)));
  let through = Math.floor(about - error);
  while (through > 0 && (side(through) ?? -1) < 0) through -= 1;
  let last = Math.floor(about + error);
  while ((side(last + 1) ?? 1) >= 0) last += 1;
  return { through: Math.max(0, through - start.whole), last: Math.max(0, last - start.whole) };
}
