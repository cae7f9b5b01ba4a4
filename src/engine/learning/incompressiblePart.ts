/**
 * DeJong: a part of the quantity never learns, the rest follows unit theory.
 *
 *     q(x) = floor + (first - floor) · x^b,   b = log2(slope)
 *
 * Compare ./unitTheory, whose floor is a stop and not an asymptote.
 * Source: J. R. de Jong, The effects of increasing skill on cycle time, Ergonomics 1, 1957.
 */
import type { Arithmetic } from "../number/Arithmetic";
import { constantCurve } from "./constantCurve";
import { exponent } from "./exponent";
import type { CurveOn, LearningCurve } from "./LearningCurve";
import { slopePowerSum } from "./slopePowerSum";

export function incompressiblePart<T>(a: Arithmetic<T>, { first, slope, floor }: LearningCurve): CurveOn<T> {
  if (slope === 1 || floor >= first) return constantCurve(a, first);
  const b = exponent(a, slope);
  const fixed = a.of(floor);
  const compressible = a.minus(a.of(first), fixed);
  return {
    constant: false,
    limit: fixed,
    along(start) {
      const sum = slopePowerSum(a, slope, start);
      const before = sum(start.whole);
      return {
        quantity: (i) =>
          a.plus(fixed, a.times(compressible, a.power(a.plus(start.fraction, a.of(start.whole + i)), b))),
        total: (count) =>
          a.plus(a.times(fixed, a.of(count)), a.times(compressible, a.minus(sum(start.whole + count), before))),
      };
    },
  };
}
