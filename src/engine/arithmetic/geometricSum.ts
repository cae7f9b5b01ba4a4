import type { Arithmetic } from "./Arithmetic";

/**
 * A geometric sum and the power after its last term:
 *
 *     sum = 1 + ratio + ratio^2 + … + ratio^(count - 1),   next = ratio^count
 *
 * count: whole number >= 0. The closed form (1 - ratio^count) / (1 - ratio) loses every digit when the ratio is close
 * to 1. So the sum is formed by halves: S(2k) = S(k) (1 + ratio^k).
 */
export function geometricSum<T>(a: Arithmetic<T>, ratio: T, count: number): Readonly<{ sum: T; next: T }> {
  let sum = a.of(0);
  let next = a.of(1);
  for (const bit of count.toString(2)) {
    sum = a.plus(sum, a.times(next, sum));
    next = a.times(next, next);
    if (bit === "1") {
      sum = a.plus(sum, next);
      next = a.times(next, ratio);
    }
  }
  return { sum, next };
}
