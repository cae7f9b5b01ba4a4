/**
 * Two correlated uncertain inputs, by their index among the inputs, and the rank correlation (Spearman's) that their
 * draws must have.
 */
export type RankCorrelationPair = Readonly<{ first: number; second: number; correlation: number }>;

/** Maximum number of correlated inputs in one simulation. Each of them holds memory for all trials. */
export const MAX_CORRELATED = 12;

/** Indices of the inputs named in any pair, ascending. */
export const correlatedInputs = (pairs: readonly RankCorrelationPair[]): readonly number[] =>
  [...new Set(pairs.flatMap(({ first, second }) => [first, second]))].sort((a, b) => a - b);
