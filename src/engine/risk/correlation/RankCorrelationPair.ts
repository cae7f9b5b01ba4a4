/**
 * Two uncertain inputs that move together, by their places among the inputs: the rank correlation (Spearman's) that
 * their draws are to have.
 */
export type RankCorrelationPair = Readonly<{ first: number; second: number; correlation: number }>;

/** Inputs that may move together in one simulation: each costs memory for all trials. */
export const MAX_CORRELATED = 12;

/** Places of the inputs that any link names, in order. */
export const correlatedInputs = (links: readonly RankCorrelationPair[]): readonly number[] =>
  [...new Set(links.flatMap(({ first, second }) => [first, second]))].sort((a, b) => a - b);
