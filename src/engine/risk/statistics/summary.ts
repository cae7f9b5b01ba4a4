/**
 * Summary statistics of the trials of a simulation.
 *
 *     percentile p = the least result that at least p % of the trials do not exceed: a result of some trial, never one in between
 *     standard error of the mean = sqrt(sum of squares / (n - 1) / (n - 1)),
 *     of a probability p = sqrt(p (1 - p) / (n - 1))
 *
 * Trials that never break even count in every percentile and probability, as later than any deployment. The mean covers
 * the other trials only, and reports how many those are. The errors are those of independent draws. Under a Latin
 * hypercube they are upper bounds (A. B. Owen, Monte Carlo variance of scrambled net quadrature, SIAM J. Numer. Anal.
 * 34, 1997: at most n / (n - 1) times the variance of independent draws), often many times the true error.
 */
import { isOrdinal } from "../trial/Measure";
import { countUpTo, type Outcome } from "./Outcome";

export const PERCENTS = [5, 10, 25, 50, 75, 90, 95] as const;
export type Percent = (typeof PERCENTS)[number];

export type Percentile = Readonly<{ percent: Percent; value: number }>;

/** A probability from 0 to 1. The error is absent when there is a single trial. */
export type Probability = Readonly<{ value: number; standardError?: number }>;

export type Mean = Readonly<{
  value: number;
  standardError?: number;
  /** Number of trials in the mean. */
  of: number;
}>;

export type Summary = Readonly<{
  /** Infinity: never. */
  percentiles: readonly Percentile[];
  /** Mean of the trials that break even; absent when none does. */
  mean?: Mean;
  /** Trials that never break even. */
  never: number;
  /**
   * Probability of breakeven within the clients listed, of payback within the horizon, or of a margin or present value
   * of 0 or more. Absent for peak funding.
   */
  probability?: Probability;
}>;

export function summary(outcome: Outcome): Summary {
  const { sorted, never, simulation } = outcome;
  const ended = sorted.length - never;
  return {
    percentiles: PERCENTS.map((percent) => ({ percent, value: percentile(sorted, percent) })),
    ...(ended === 0 ? {} : { mean: meanOf(sorted, ended) }),
    never,
    ...(isOrdinal(simulation.measure) ? { probability: probabilityOf(ended, sorted.length) } : {}),
    ...(simulation.measure === "margin" || simulation.measure === "npv"
      ? { probability: probabilityOf(sorted.length - countBelow(sorted, 0), sorted.length) }
      : {}),
  };
}

/** Probability that breakeven is reached with n clients or fewer. */
export function probabilityWithin({ sorted }: Outcome, n: number): Probability {
  return probabilityOf(countUpTo(sorted, n), sorted.length);
}

/** percent: a whole number from 1 to 100. */
export function percentile(sorted: Float64Array, percent: number): number {
  return sorted[Math.ceil((percent * sorted.length) / 100) - 1] ?? NaN;
}

function probabilityOf(count: number, trials: number): Probability {
  const probability = count / trials;
  return trials === 1
    ? { value: probability }
    : { value: probability, standardError: Math.sqrt((probability * (1 - probability)) / (trials - 1)) };
}

/** Sums differences from the median, so that a large common part costs no digits. */
function meanOf(sorted: Float64Array, count: number): Mean {
  const middle = sorted[Math.floor((count - 1) / 2)] ?? 0;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += (sorted[i] ?? 0) - middle;
  const value = middle + sum / count;
  if (count === 1) return { value, of: count };
  let squares = 0;
  for (let i = 0; i < count; i++) squares += ((sorted[i] ?? 0) - value) ** 2;
  return { value, standardError: Math.sqrt(squares) / (count - 1), of: count };
}

/** Number of sorted values below x. */
function countBelow(sorted: Float64Array, x: number): number {
  let count = countUpTo(sorted, x);
  while (count > 0 && sorted[count - 1] === x) count--;
  return count;
}
