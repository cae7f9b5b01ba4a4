/** The constraint of each input of a plan. */
import {
  AMOUNT,
  COUNT,
  GROWTH,
  HEADCOUNT,
  MONTHS,
  ORDINAL,
  type Constraint,
  SHARE,
  SHARE_BELOW_ONE,
  SIGNED_AMOUNT,
  SIZE,
  SLOPE,
  YEARLY_RATE,
} from "../constraints";
import type { Segment, Terms } from "./inputs";

export const DRIVER_CONSTRAINTS = { first: AMOUNT, rate: AMOUNT, slope: SLOPE, floor: AMOUNT, from: ORDINAL } as const;

export type SegmentNumber = Exclude<keyof Segment, "name" | "industry">;
export const SEGMENT_CONSTRAINTS: Readonly<Record<SegmentNumber, Constraint>> = {
  clients: COUNT,
  price: SIGNED_AMOUNT,
  entry: AMOUNT,
  acquisition: AMOUNT,
  fee: SIGNED_AMOUNT,
  runCost: AMOUNT,
  term: MONTHS,
  churn: SHARE_BELOW_ONE,
  size: SIZE,
};
export const SEGMENT_NUMBERS = Object.keys(SEGMENT_CONSTRAINTS) as readonly SegmentNumber[];

export const TERM_CONSTRAINTS: Readonly<Record<keyof Terms, Constraint>> = {
  nonRecurring: AMOUNT,
  transfer: SHARE,
  trialFailure: SHARE_BELOW_ONE,
  trialCost: AMOUNT,
  startRate: HEADCOUNT,
  ramp: GROWTH,
  maxRate: HEADCOUNT,
  experts: HEADCOUNT,
  horizon: MONTHS,
  discountRate: YEARLY_RATE,
  paymentDelay: MONTHS,
};
export const TERM_NUMBERS = Object.keys(TERM_CONSTRAINTS) as readonly (keyof Terms)[];
