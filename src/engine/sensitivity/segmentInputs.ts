/** Which figures of a segment count, and of the terms those that weigh on quantities. */
import type { SegmentNumber } from "../cost/inputConstraints";
import type { Plan, Segment, Terms } from "../cost/inputs";
import type { InputRef } from "../risk/Uncertainty";

export const ofSegment = (segment: number, columns: readonly SegmentNumber[]): readonly InputRef[] =>
  columns.map((column) => ({ kind: "segment", segment, column }));

/** Those among them that the terms name. */
export const ofTerms = (terms: Terms, wanted: readonly (keyof Terms)[]): readonly InputRef[] =>
  wanted.filter((term) => terms[term] !== undefined).map((term) => ({ kind: "term", term }));

/**
 * What the months count that a client stays: nothing where it stays none, and none of it where fee and run cost are
 * alike.
 */
export function serviceColumns({ fee, runCost, term }: Segment): readonly SegmentNumber[] {
  const differ = fee !== runCost;
  return [
    ...(term > 0 ? (["fee", "runCost"] as const) : []),
    ...(differ ? (["term"] as const) : []),
    ...(differ && term > 1 ? (["churn"] as const) : []),
  ];
}

/** A failed trial weighs only where it costs something, and the other way round. */
export const trialTerms = ({ terms }: Plan): readonly InputRef[] =>
  ofTerms(terms, [
    ...(terms.trialCost > 0 ? (["trialFailure"] as const) : []),
    ...(terms.trialFailure > 0 ? (["trialCost"] as const) : []),
  ]);
