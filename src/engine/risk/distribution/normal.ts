import { normalProbability, normalQuantile } from "./normalDistribution";
import type { Quantile, Range } from "./Range";

/** Where the 90 % point of the standard normal lies. */
export const P90 = normalQuantile(0.9);

/**
 * Normal: low is its P10 and high its P90, so a value falls below low in one trial of ten and above high in one of ten.
 *
 *     mean = (low + high) / 2,   standard deviation = (high - low) / (2 · 1.2816)
 *
 * Being symmetric it leaves no room for `likely`, which plays no part in the draws (it is where the input stands while
 * others move). low < high.
 */
export function normal({ low, high }: Range): Unbounded {
  const mean = low / 2 + high / 2;
  const deviation = (high / 2 - low / 2) / P90;
  return {
    quantile: (u) => mean + deviation * normalQuantile(u),
    chanceBelow: (x) => normalProbability((x - mean) / deviation),
  };
}

/** A distribution without ends, and the chance that it falls at or below a value. */
export type Unbounded = Readonly<{ quantile: Quantile; chanceBelow: (x: number) => number }>;

/**
 * Cut to what is allowed, the chances within scaled up to 1: the distribution given that the value is allowed.
 *
 *     x = F^-1(F(least) + u (F(most) - F(least)))
 */
export function truncated({ quantile, chanceBelow }: Unbounded, least: number, most: number): Quantile {
  const below = chanceBelow(least);
  const within = chanceBelow(most) - below;
  if (below === 0 && within === 1) return (u) => Math.min(most, Math.max(least, quantile(u)));
  return (u) => Math.min(most, Math.max(least, quantile(below + u * within)));
}
