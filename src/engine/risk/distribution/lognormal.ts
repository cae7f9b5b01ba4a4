import { normal, type UnboundedDistribution } from "./normal";
import type { Range } from "./Range";

/**
 * Lognormal: the logarithm is normal; low is its P10 and high its P90. Skewed to the right, never 0 or below.
 *
 *     median = sqrt(low · high),   standard deviation of the logarithm = ln(high / low) / (2 · 1.2816)
 *
 * `likely` plays no part in the draws. It is the input's value while other inputs move. 0 < low < high.
 */
export function lognormal({ low, likely, high }: Range): UnboundedDistribution {
  const logarithm = normal({ low: Math.log(low), likely: Math.log(likely), high: Math.log(high) });
  return {
    quantile: (u) => Math.exp(logarithm.quantile(u)),
    cumulative: (x) => (x > 0 ? logarithm.cumulative(Math.log(x)) : 0),
  };
}
