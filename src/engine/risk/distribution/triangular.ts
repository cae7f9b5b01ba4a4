import type { Quantile, Range } from "./Range";

/**
 * Triangular: the density rises linearly from low to `likely`, its mode, and falls linearly to high.
 *
 *     x = low + sqrt(u (high - low)(likely - low))             up to the mode
 *     x = high - sqrt((1 - u)(high - low)(high - likely))       beyond
 *
 * low <= likely <= high.
 */
export function triangular({ low, likely, high }: Range): Quantile {
  const width = high - low;
  if (width === 0) return () => low;
  const [rise, fall] = [likely - low, high - likely];
  const turn = rise / width;
  // Take the roots separately: the product of two amounts could overflow.
  const [left, right] = [Math.sqrt(width) * Math.sqrt(rise), Math.sqrt(width) * Math.sqrt(fall)];
  return (u) =>
    u < turn ? Math.min(likely, low + Math.sqrt(u) * left) : Math.max(likely, high - Math.sqrt(1 - u) * right);
}
