import { normalProbability, normalQuantile } from "./normalDistribution";
import type { Quantile, Range } from "./Range";

/** The 90 % point of the standard normal distribution. */
export const P90 = normalQuantile(0.9);

/**
 * Normal: low is its P10 and high its P90, so a value falls below low in one trial of ten and above high in one of ten.
 *
 *     mean = (low + high) / 2,   standard deviation = (high - low) / (2 · 1.2816)
 *
 * The distribution is symmetric, so `likely` plays no part in the draws. It is the input's value while other inputs
 * move. low < high.
 */
export function normal({ low, high }: Range): UnboundedDistribution {
  const mean = low / 2 + high / 2;
  const deviation = (high / 2 - low / 2) / P90;
  return {
    quantile: (u) => mean + deviation * normalQuantile(u),
    cumulative: (x) => normalProbability((x - mean) / deviation),
  };
}

/** An unbounded distribution, with the probability of a value at or below x. */
export type UnboundedDistribution = Readonly<{ quantile: Quantile; cumulative: (x: number) => number }>;

/**
 * Truncated to the allowed values, with the probabilities inside scaled up to 1: the distribution given that the value
 * is allowed.
 *
 *     x = F^-1(F(least) + u (F(most) - F(least)))
 */
export function truncated({ quantile, cumulative }: UnboundedDistribution, min: number, max: number): Quantile {
  const below = cumulative(min);
  const within = cumulative(max) - below;
  if (below === 0 && within === 1) return (u) => Math.min(max, Math.max(min, quantile(u)));
  return (u) => Math.min(max, Math.max(min, quantile(below + u * within)));
}
