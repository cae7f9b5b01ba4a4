import type { Quantile, Range } from "./Range";

/**
 * Uniform: every value from low to high equally likely.
 *
 *     x = low + u (high - low)
 *
 * `likely` plays no part in the draws. low <= high.
 */
export function uniform({ low, high }: Range): Quantile {
  return (u) => Math.min(high, low + u * (high - low));
}
