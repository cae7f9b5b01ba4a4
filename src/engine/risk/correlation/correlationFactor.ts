/**
 * The correlations that normal scores need so that their ranks have the wanted correlations, as a factor L of L Lᵀ.
 * Pairs that are not listed have correlation 0.
 *
 *     normal correlation = 2 sin(π ρ / 6),   ρ Spearman's
 *
 * Source: K. Pearson, On further methods of determining correlation, 1907.
 */
import { DomainError } from "../../DomainError";
import { type InputIssue, inputIssueText } from "../../InputIssue";
import { violation, CORRELATION } from "../../constraints";
import type { Uncertainty } from "../Uncertainty";
import { cholesky, type Triangle } from "./cholesky";
import { correlatedInputs, MAX_CORRELATED, type RankCorrelationPair } from "./RankCorrelationPair";

export type CorrelationIssue = Readonly<{ pair: number; issue: InputIssue }>;

/** The first issue of the pairs, if any, with the index of its pair. */
export function correlationIssue(
  inputs: readonly Uncertainty[],
  pairs: readonly RankCorrelationPair[],
): CorrelationIssue | undefined {
  const name = (place: number): string => inputs[place]?.name ?? String(place);
  for (const [pair, { first, second, correlation }] of pairs.entries()) {
    const issueOf = (issue: InputIssue): CorrelationIssue => ({ pair, issue });
    if (inputs[first] === undefined || inputs[second] === undefined) return issueOf({ kind: "notDrawn" });
    if (first === second) return issueOf({ kind: "movesWithItself", name: name(first) });
    const outside = violation(CORRELATION, correlation);
    if (outside !== undefined) return issueOf(outside);
    const duplicate = pairs.findIndex((other) => samePair(other, first, second));
    if (duplicate < pair) return issueOf({ kind: "pairTwice", one: name(first), other: name(second) });
  }
  const correlated = correlatedInputs(pairs);
  if (correlated.length > MAX_CORRELATED) {
    return {
      pair: pairs.length - 1,
      issue: { kind: "tooManyLinked", count: correlated.length, most: MAX_CORRELATED },
    };
  }
  const found = cholesky(matrixOf(correlated, pairs));
  if (found.ok) return undefined;
  const last = correlated[found.row] ?? 0;
  const pair = pairs.map(({ first, second }) => first === last || second === last).lastIndexOf(true);
  const { first = 0, second = 0 } = pairs[pair] ?? {};
  return { pair, issue: { kind: "impossibleLinks", one: name(first), other: name(second), last: name(last) } };
}

/** The factor, row by row of `correlatedInputs`. Throws a DomainError when the pairs allow none. */
export function correlationFactor(inputs: readonly Uncertainty[], pairs: readonly RankCorrelationPair[]): Triangle {
  const issue = correlationIssue(inputs, pairs);
  const found = issue === undefined ? cholesky(matrixOf(correlatedInputs(pairs), pairs)) : undefined;
  if (found?.ok === true) return found.factor;
  throw new DomainError(
    "inconsistent",
    "correlations",
    issue === undefined ? "no draws have all these correlations" : inputIssueText(issue.issue),
  );
}

function matrixOf(correlated: readonly number[], pairs: readonly RankCorrelationPair[]): Triangle {
  return correlated.map((first, i) =>
    correlated.slice(0, i + 1).map((second) => {
      if (first === second) return 1;
      const wanted = pairs.find((one) => samePair(one, first, second))?.correlation ?? 0;
      return 2 * Math.sin((Math.PI * wanted) / 6);
    }),
  );
}

const samePair = (pair: RankCorrelationPair, a: number, b: number): boolean =>
  (pair.first === a && pair.second === b) || (pair.first === b && pair.second === a);
