/** Which figures of a segment affect a result, and which terms affect quantities. */
import type { AnySegmentNumber, AnyTermNumber } from "../cost/inputConstraints";
import type { Plan, Terms } from "../cost/inputs";
import type { InputRef } from "../risk/Uncertainty";

/** The wanted columns that the segment has a value in. */
export const ofSegment = (
  { segments }: Plan,
  segment: number,
  columns: readonly AnySegmentNumber[],
): readonly InputRef[] =>
  columns
    .filter((column) => segments[segment]?.[column] !== undefined)
    .map((column) => ({ kind: "segment", segment, column }));

/** The wanted terms that the plan sets. */
export const ofTerms = (terms: Terms, keys: readonly AnyTermNumber[]): readonly InputRef[] =>
  keys.filter((term) => terms[term] !== undefined).map((term) => ({ kind: "term", term }));

/** Trial failure matters only when a failed trial costs something, and trial cost only when trials fail. */
export const trialTerms = ({ terms }: Plan): readonly InputRef[] =>
  ofTerms(terms, [
    ...(terms.trialCost > 0 ? (["trialFailure"] as const) : []),
    ...(terms.trialFailure > 0 ? (["trialCost"] as const) : []),
  ]);
