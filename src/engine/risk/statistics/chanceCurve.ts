import { countUpTo, type Outcome } from "./Outcome";

export type ChancePoint = Readonly<{ deployment: number; chance: number }>;

/**
 * Chance of breakeven by number of clients, the S-curve: from one before the earliest breakeven of any trial to the
 * latest, at evenly spaced deployments, the last one included; `points` of them at most (2 or more). Its end falls
 * short of 1 by the chance of never. Empty where no trial breaks even.
 */
export function chanceCurve({ sorted, never }: Outcome, points: number): readonly ChancePoint[] {
  const ended = sorted.length - never;
  const [first, last] = [sorted[0], sorted[ended - 1]];
  if (ended === 0 || first === undefined || last === undefined) return [];
  const from = first - 1;
  const step = Math.max(1, Math.ceil((last - from) / (points - 1)));
  const deployments = Array.from({ length: Math.ceil((last - from) / step) }, (_, i) => from + i * step);
  return [...deployments, last].map((deployment) => ({
    deployment,
    chance: countUpTo(sorted, deployment) / sorted.length,
  }));
}
