/** Which rule holds for which input of a plan. */
import {
  AMOUNT,
  COUNT,
  GROWTH,
  HEADCOUNT,
  MONTHS,
  ORDINAL,
  type Rule,
  SHARE,
  SHARE_BELOW_ONE,
  SIGNED_AMOUNT,
  SIZE,
  SLOPE,
  YEARLY_RATE,
} from "../rules";
import type { Segment, Terms } from "./inputs";

export const DRIVER_RULES = { first: AMOUNT, rate: AMOUNT, slope: SLOPE, floor: AMOUNT, from: ORDINAL } as const;

export type SegmentNumber = Exclude<keyof Segment, "name" | "industry">;
export const SEGMENT_RULES: readonly (readonly [SegmentNumber, Rule])[] = [
  ["clients", COUNT],
  ["price", SIGNED_AMOUNT],
  ["entry", AMOUNT],
  ["acquisition", AMOUNT],
  ["fee", SIGNED_AMOUNT],
  ["runCost", AMOUNT],
  ["term", MONTHS],
  ["churn", SHARE_BELOW_ONE],
  ["size", SIZE],
];

export const TERM_RULES: readonly (readonly [keyof Terms, Rule])[] = [
  ["nonRecurring", AMOUNT],
  ["transfer", SHARE],
  ["trialFailure", SHARE_BELOW_ONE],
  ["trialCost", AMOUNT],
  ["startRate", HEADCOUNT],
  ["ramp", GROWTH],
  ["maxRate", HEADCOUNT],
  ["experts", HEADCOUNT],
  ["horizon", MONTHS],
  ["discountRate", YEARLY_RATE],
  ["paymentDelay", MONTHS],
];
