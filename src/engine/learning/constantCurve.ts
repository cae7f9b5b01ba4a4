import type { Arithmetic } from "../number/Arithmetic";
import type { CurveOn } from "./LearningCurve";

/** No learning: the first-unit quantity for every deployment. */
export function constantCurve<T>(a: Arithmetic<T>, first: number): CurveOn<T> {
  const quantity = a.of(first);
  return {
    constant: true,
    limit: quantity,
    along: () => ({ quantity: () => quantity, total: (count) => a.times(quantity, a.of(count)) }),
  };
}
