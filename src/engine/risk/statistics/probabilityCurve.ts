import { countUpTo, type Outcome } from "./Outcome";

export type ProbabilityPoint = Readonly<{ deployment: number; probability: number }>;

/**
 * S-curve: probability of breakeven by number of clients. It runs from one client before the earliest breakeven of any
 * trial to the latest, in at most `points` evenly spaced deployments (2 or more), the last one included. Its last value
 * is below 1 by the probability of never breaking even. The curve is empty when no trial breaks even.
 */
export function probabilityCurve({ sorted, never }: Outcome, points: number): readonly ProbabilityPoint[] {
  const ended = sorted.length - never;
  const [first, last] = [sorted[0], sorted[ended - 1]];
  if (ended === 0 || first === undefined || last === undefined) return [];
  const from = first - 1;
  const step = Math.max(1, Math.ceil((last - from) / (points - 1)));
  const deployments = Array.from({ length: Math.ceil((last - from) / step) }, (_, i) => from + i * step);
  return [...deployments, last].map((deployment) => ({
    deployment,
    probability: countUpTo(sorted, deployment) / sorted.length,
  }));
}
