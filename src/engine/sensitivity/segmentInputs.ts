/** Which figures of a segment affect a result, and which terms affect quantities. */
import type { SegmentNumber, TermNumber } from "../cost/inputConstraints";
import type { Plan, Segment, Terms } from "../cost/inputs";
import type { InputRef } from "../risk/Uncertainty";

export const ofSegment = (segment: number, columns: readonly SegmentNumber[]): readonly InputRef[] =>
  columns.map((column) => ({ kind: "segment", segment, column }));

/** The wanted terms that the plan sets. */
export const ofTerms = (terms: Terms, keys: readonly TermNumber[]): readonly InputRef[] =>
  keys.filter((term) => terms[term] !== undefined).map((term) => ({ kind: "term", term }));

/**
 * Fee and run cost matter when clients stay at least a month, the term when fee and run cost differ, and churn when
 * they differ and clients stay longer than a month.
 */
export function serviceColumns({ fee, runCost, term }: Segment): readonly SegmentNumber[] {
  const differ = fee !== runCost;
  return [
    ...(term > 0 ? (["fee", "runCost"] as const) : []),
    ...(differ ? (["term"] as const) : []),
    ...(differ && term > 1 ? (["churn"] as const) : []),
  ];
}

/** Trial failure matters only when a failed trial costs something, and trial cost only when trials fail. */
export const trialTerms = ({ terms }: Plan): readonly InputRef[] =>
  ofTerms(terms, [
    ...(terms.trialCost > 0 ? (["trialFailure"] as const) : []),
    ...(terms.trialFailure > 0 ? (["trialCost"] as const) : []),
  ]);
