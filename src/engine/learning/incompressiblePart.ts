/**
 * DeJong: a part of the quantity never learns, the rest follows unit theory.
 *
 *     q(x) = floor + (first - floor) · x^b,   b = log2(slope)
 *
 * Compare ./unitTheory, whose floor is a minimum and not an asymptote.
 * Source: J. R. de Jong, The effects of increasing skill on cycle time, Ergonomics 1, 1957.
 */
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { constantCurve } from "./constantCurve";
import { UNLIMITED_REACH } from "./reach";
import type { CurveEvaluator, LearningCurve } from "./LearningCurve";

export function incompressiblePart<T>(a: Arithmetic<T>, { first, slope, floor }: LearningCurve): CurveEvaluator<T> {
  if (slope === 1 || floor >= first) return constantCurve(a, first);
  const fixed = a.of(floor);
  const learning = a.minus(a.of(first), fixed);
  return { limit: fixed, law: { law: "power", slope, fixed, learning, after: fixed }, reach: () => UNLIMITED_REACH };
}
