import type { Arithmetic } from "../arithmetic/Arithmetic";
import { exponent } from "./exponent";
import { memoizeLatest } from "../memoizeLatest";
import type { ExperienceOffset } from "./LearningCurve";
import { correctionsOf, powerSum, type PowerSum } from "./powerSum";

/** Data of a slope that all plans share: its exponent, and its power sums along the positions after a start. */
export type SlopeEvaluator<T> = Readonly<{ exponent: T; sum: (start: ExperienceOffset<T>) => PowerSum<T> }>;

/** Cache size: even a plan with few segments may have a thousand slopes. */
const CACHE_SIZE = 1024;
const caches = new WeakMap<object, (slope: number) => SlopeEvaluator<unknown>>();

/** Built once per slope and cached, with the common power sum at whole positions. */
export function slopeEvaluator<T>(a: Arithmetic<T>, slope: number): SlopeEvaluator<T> {
  const slopes =
    caches.get(a) ?? memoizeLatest(CACHE_SIZE, (one: number) => freshSlope(a, one) as SlopeEvaluator<unknown>);
  caches.set(a, slopes);
  return slopes(slope) as SlopeEvaluator<T>;
}

function freshSlope<T>(a: Arithmetic<T>, slope: number): SlopeEvaluator<T> {
  const b = exponent(a, slope);
  const corrections = correctionsOf(a, b);
  const whole = powerSum(a, b, a.of(0), corrections);
  return {
    exponent: b,
    sum: ({ fractional, fraction }) => (fractional ? powerSum(a, b, fraction, corrections) : whole),
  };
}
