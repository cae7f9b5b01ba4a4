/** The constraint of each input of a plan. */
import {
  AMOUNT,
  COUNT,
  DATE,
  EXCHANGE_RATE,
  GROWTH,
  HEADCOUNT,
  MONTH_OF_YEAR,
  MONTHS,
  MONTHS_FROM_ONE,
  ORDINAL,
  RISE,
  type Constraint,
  SHARE,
  SHARE_BELOW_ONE,
  SIGNED_AMOUNT,
  SIZE,
  SLOPE,
  YEARLY_RATE,
} from "../constraints";
import type { Driver, ExchangeRate, Segment, Terms } from "./inputs";

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

/** Figures that a plan may leave out. Absent, each has its default of ./inputs. */
export type OptionalDriverFigure = Extract<keyof Driver, "escalation">;
export const OPTIONAL_DRIVER_CONSTRAINTS: Readonly<Record<OptionalDriverFigure, Constraint>> = { escalation: RISE };
export const OPTIONAL_DRIVER_NUMBERS = Object.keys(OPTIONAL_DRIVER_CONSTRAINTS) as readonly OptionalDriverFigure[];

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

export type OptionalSegmentNumber = Exclude<OptionalKeys<Segment>, "currency">;
export const OPTIONAL_SEGMENT_CONSTRAINTS: Readonly<Record<OptionalSegmentNumber, Constraint>> = {
  prior: COUNT,
  priceRise: RISE,
  feeRise: RISE,
  expansion: RISE,
  costRise: RISE,
  billing: MONTHS_FROM_ONE,
};
export const OPTIONAL_SEGMENT_NUMBERS = Object.keys(OPTIONAL_SEGMENT_CONSTRAINTS) as readonly OptionalSegmentNumber[];

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

export type OptionalTermNumber = Exclude<OptionalKeys<Terms>, TermNumber | "discounting" | "exchange">;
export const OPTIONAL_TERM_CONSTRAINTS: Readonly<Record<OptionalTermNumber, Constraint>> = {
  startDate: DATE,
  fiscalYearEnd: MONTH_OF_YEAR,
  firstMonth: MONTHS_FROM_ONE,
  nonRecurringMonths: MONTHS,
  overhead: AMOUNT,
  overheadRise: RISE,
  taxRate: SHARE_BELOW_ONE,
  lossLimit: SHARE,
  capitalizedShare: SHARE,
  amortizationMonths: MONTHS,
};
export const OPTIONAL_TERM_NUMBERS = Object.keys(OPTIONAL_TERM_CONSTRAINTS) as readonly OptionalTermNumber[];

/** Every figure of a driver or segment, and every term that is a number. */
export type AnyDriverFigure = DriverFigure | OptionalDriverFigure;
export type AnySegmentNumber = SegmentNumber | OptionalSegmentNumber;
export type AnyTermNumber = TermNumber | OptionalTermNumber;

/** The figures of the exchange rate of one currency. */
export type ExchangeFigure = Exclude<keyof ExchangeRate, "currency">;
export const EXCHANGE_CONSTRAINTS: Readonly<Record<ExchangeFigure, Constraint>> = {
  rate: EXCHANGE_RATE,
  change: RISE,
};
