import type { Arithmetic } from "../number/Arithmetic";
import { exponent } from "./exponent";
import { remembered } from "../remembered";
import type { Start } from "./LearningCurve";
import { correctionsOf, powerSum, type PowerSum } from "./powerSum";

/** What a slope has in all plans: its exponent, and its power sums along the positions of a start. */
export type SlopeOn<T> = Readonly<{ exponent: T; sum: (start: Start<T>) => PowerSum<T> }>;

/** Slopes that are kept: a plan with a handful of segments may have a thousand of them. */
const KEPT = 1024;
const kept = new WeakMap<object, (slope: number) => SlopeOn<unknown>>();

/** Built once for each slope and kept, and with it the common power sum, at whole positions. */
export function slopeOn<T>(a: Arithmetic<T>, slope: number): SlopeOn<T> {
  const slopes = kept.get(a) ?? remembered(KEPT, (one: number) => freshSlope(a, one) as SlopeOn<unknown>);
  kept.set(a, slopes);
  return slopes(slope) as SlopeOn<T>;
}

function freshSlope<T>(a: Arithmetic<T>, slope: number): SlopeOn<T> {
  const b = exponent(a, slope);
  const corrections = correctionsOf(a, b);
  const whole = powerSum(a, b, a.of(0), corrections);
  return {
    exponent: b,
    sum: ({ fractional, fraction }) => (fractional ? powerSum(a, b, fraction, corrections) : whole),
  };
}
