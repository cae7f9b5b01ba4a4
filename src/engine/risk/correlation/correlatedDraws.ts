/**
 * Draws of correlated inputs. Each input keeps its own draws, and therefore its distribution and its strata. Only their
 * order changes.
 *
 *     M normal scores Φ⁻¹(i / (n + 1)), each column in an order of its own;   E their correlations = Q Qᵀ, those wanted = P Pᵀ
 *     T = M (P Q⁻¹)ᵀ;   the trial with the r-th smallest T gets the r-th smallest draw
 *
 * When there are too few trials for E to have a factor, M is used unchanged. The draws of all trials are computed when
 * a correlated input is first requested.
 *
 * Source: R. L. Iman and W. J. Conover, A distribution-free approach to inducing rank correlation among input
 * variables, Communications in Statistics 11, 1982.
 */
import { normalQuantile } from "../distribution/normalDistribution";
import { lowerBound } from "../lowerBound";
import type { Draws, Sampling } from "../sampling/draws";
import { permutation } from "../sampling/permutation";
import { MAX_SEED, random } from "../sampling/Random";
import type { Uncertainty } from "../Uncertainty";
import { cholesky, dividedBy, type Triangle } from "./cholesky";
import { correlationFactor } from "./correlationFactor";
import { correlatedInputs, type RankCorrelationPair } from "./RankCorrelationPair";

export function correlatedDraws(
  draws: Draws,
  { trials, seed }: Sampling,
  inputs: readonly Uncertainty[],
  pairs: readonly RankCorrelationPair[],
): Draws {
  if (pairs.length === 0) return draws;
  const correlated = correlatedInputs(pairs);
  const target = correlationFactor(inputs, pairs);
  let found: readonly Float64Array[] | undefined;
  const columns = (): readonly Float64Array[] => {
    const scores = scoresOf(correlated, trials, seed);
    const mixing = mixingOf(target, scores);
    return correlated.map((input, column) => inOrderOf(mixed(scores, mixing[column] ?? []), draws(input), trials));
  };
  return (input) => {
    const column = correlated.indexOf(input);
    if (column < 0) return draws(input);
    return (trial) => (found ??= columns())[column]?.[trial] ?? NaN;
  };
}

function scoresOf(correlated: readonly number[], trials: number, seed: number): readonly Float64Array[] {
  const keys = random((seed + ANOTHER_SEED) % (MAX_SEED + 1));
  const quantiles = Float64Array.from({ length: trials }, (_, i) => normalQuantile((i + 1) / (trials + 1)));
  return correlated.map((input) => {
    const order = permutation(trials, keys.of(input).word);
    return Float64Array.from({ length: trials }, (_, trial) => quantiles[order(trial)] ?? 0);
  });
}

/** Differs from the seeds of the draws and of their strata. */
const ANOTHER_SEED = 250_000_001;

function mixingOf(target: Triangle, scores: readonly Float64Array[]): Triangle {
  const size = productOf(scores[0]);
  const sample = cholesky(scores.map((a, i) => scores.slice(0, i + 1).map((b) => productOf(a, b) / size)));
  return sample.ok ? dividedBy(target, sample.factor) : target;
}

function productOf(a: Float64Array = new Float64Array(), b: Float64Array = a): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function mixed(scores: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const sum = new Float64Array(scores[0]?.length ?? 0);
  weights.forEach((weight, column) => {
    const score = scores[column];
    if (score === undefined) return;
    for (let trial = 0; trial < sum.length; trial++) sum[trial] = (sum[trial] ?? 0) + weight * (score[trial] ?? 0);
  });
  return sum;
}

/**
 * Reorders the draws: the r-th smallest draw goes to the trial of the r-th smallest key. Equal keys keep the order of
 * the trials.
 */
function inOrderOf(keys: Float64Array, draw: (trial: number) => number, trials: number): Float64Array {
  const sortedDraws = Float64Array.from({ length: trials }, (_, trial) => draw(trial)).sort();
  const place = lowerBound(keys.slice().sort());
  const met = new Uint32Array(trials);
  return keys.map((key) => {
    const at = place(key);
    const rank = at + (met[at] ?? 0);
    met[at] = (met[at] ?? 0) + 1;
    return sortedDraws[rank] ?? NaN;
  });
}
