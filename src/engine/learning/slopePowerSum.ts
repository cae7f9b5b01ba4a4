import type { Arithmetic } from "../number/Arithmetic";
import { exponent } from "./exponent";
import type { Start } from "./LearningCurve";
import { powerSum, type PowerSum } from "./powerSum";

/** Slopes whose sums are kept; one plan has a handful. */
const KEPT = 256;
const kept = new WeakMap<object, Map<number, PowerSum<unknown>>>();

/** Power sum of a slope along a start's positions. The common one, at whole positions, is built once for each slope and kept. */
export function slopePowerSum<T>(a: Arithmetic<T>, slope: number, start: Start<T>): PowerSum<T> {
  if (start.fractional) return powerSum(a, exponent(a, slope), start.fraction);
  const slopes = kept.get(a) ?? new Map<number, PowerSum<unknown>>();
  kept.set(a, slopes);
  const known = slopes.get(slope) as PowerSum<T> | undefined;
  if (known !== undefined) return known;
  if (slopes.size >= KEPT) slopes.clear();
  const made = powerSum(a, exponent(a, slope), a.of(0));
  slopes.set(slope, made);
  return made;
}
