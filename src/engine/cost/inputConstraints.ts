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

/** The deployment from which a rate applies. It only orders the rates, so it is no figure of its own. */
export const FROM_CONSTRAINT = ORDINAL;

/** `rate` is the rate of each row of the driver. */
export type DriverFigure = "first" | "rate" | "slope" | "floor";
export const DRIVER_CONSTRAINTS: Readonly<Record<DriverFigure, Constraint>> = {
  first: AMOUNT,
  rate: AMOUNT,
  slope: SLOPE,
  floor: AMOUNT,
};
export const DRIVER_NUMBERS = Object.keys(DRIVER_CONSTRAINTS) as readonly DriverFigure[];

type OptionalKeys<T> = { [Key in keyof T]-?: undefined extends T[Key] ? Key : never }[keyof T];
export type SegmentNumber = Exclude<keyof Segment, "name" | "industry" | OptionalKeys<Segment>>;
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

export type TermNumber =
  Exclude<keyof Terms, OptionalKeys<Terms>> | Extract<keyof Terms, "startRate" | "maxRate" | "experts" | "horizon">;
export const TERM_CONSTRAINTS: Readonly<Record<TermNumber, Constraint>> = {
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
export const TERM_NUMBERS = Object.keys(TERM_CONSTRAINTS) as readonly TermNumber[];
