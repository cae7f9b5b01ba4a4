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

export type CorrelationIssue = Readonly<{ link: number; fault: InputIssue }>;

/** The first issue of the pairs, if any, with the index of its pair. */
export function correlationIssue(
  inputs: readonly Uncertainty[],
  links: readonly RankCorrelationPair[],
): CorrelationIssue | undefined {
  const name = (place: number): string => inputs[place]?.name ?? String(place);
  for (const [link, { first, second, correlation }] of links.entries()) {
    const wrong = (fault: InputIssue): CorrelationIssue => ({ link, fault });
    if (inputs[first] === undefined || inputs[second] === undefined) return wrong({ kind: "notDrawn" });
    if (first === second) return wrong({ kind: "movesWithItself", name: name(first) });
    const outside = violation(CORRELATION, correlation);
    if (outside !== undefined) return wrong(outside);
    const twin = links.findIndex((other) => samePair(other, first, second));
    if (twin < link) return wrong({ kind: "pairTwice", one: name(first), other: name(second) });
  }
  const linked = correlatedInputs(links);
  if (linked.length > MAX_CORRELATED) {
    return {
      link: links.length - 1,
      fault: { kind: "tooManyLinked", count: linked.length, most: MAX_CORRELATED },
    };
  }
  const found = cholesky(matrixOf(linked, links));
  if (found.ok) return undefined;
  const last = linked[found.row] ?? 0;
  const link = links.map(({ first, second }) => first === last || second === last).lastIndexOf(true);
  const { first = 0, second = 0 } = links[link] ?? {};
  return { link, fault: { kind: "impossibleLinks", one: name(first), other: name(second), last: name(last) } };
}

/** The factor, row by row of `correlatedInputs`. Throws a DomainError when the pairs allow none. */
export function correlationFactor(inputs: readonly Uncertainty[], links: readonly RankCorrelationPair[]): Triangle {
  const fault = correlationIssue(inputs, links);
  const found = fault === undefined ? cholesky(matrixOf(correlatedInputs(links), links)) : undefined;
  if (found?.ok === true) return found.factor;
  throw new DomainError(
    "inconsistent",
    "correlations",
    fault === undefined ? "no draws have all these correlations" : inputIssueText(fault.fault),
  );
}

function matrixOf(linked: readonly number[], links: readonly RankCorrelationPair[]): Triangle {
  return linked.map((first, i) =>
    linked.slice(0, i + 1).map((second) => {
      if (first === second) return 1;
      const wanted = links.find((one) => samePair(one, first, second))?.correlation ?? 0;
      return 2 * Math.sin((Math.PI * wanted) / 6);
    }),
  );
}

const samePair = (link: RankCorrelationPair, a: number, b: number): boolean =>
  (link.first === a && link.second === b) || (link.first === b && link.second === a);
