/**
 * The figures of a plan in one array of doubles, so that a trial can set the uncertain ones. Order: drivers, segments,
 * terms; then the figures that a plan may leave out, in the same order, and the exchange rates.
 */
import type { ExchangeRate, Plan, Segment, Terms } from "../../cost/inputs";
import { driverFigure } from "../../cost/driverFigure";
import {
  DRIVER_NUMBERS,
  type DriverFigure,
  OPTIONAL_DRIVER_NUMBERS,
  OPTIONAL_SEGMENT_NUMBERS,
  OPTIONAL_TERM_NUMBERS,
  type OptionalDriverFigure,
  type OptionalSegmentNumber,
  type OptionalTermNumber,
  SEGMENT_NUMBERS,
  type SegmentNumber,
  TERM_NUMBERS,
  type TermNumber,
} from "../../cost/inputConstraints";
import { isOptionalDriverFigure, isOptionalSegmentNumber, isOptionalTermNumber } from "../../cost/optionalInputs";
import type { InputRef } from "../Uncertainty";

export const DRIVER_WIDTH = DRIVER_NUMBERS.length;
export const SEGMENT_WIDTH = SEGMENT_NUMBERS.length;
export const OPTIONAL_DRIVER_WIDTH = OPTIONAL_DRIVER_NUMBERS.length;
export const OPTIONAL_SEGMENT_WIDTH = OPTIONAL_SEGMENT_NUMBERS.length;
/** Rate and change. */
export const EXCHANGE_WIDTH = 2;

/** Index of a column within a driver. */
export const driverPlace = (column: DriverFigure): number => DRIVER_NUMBERS.indexOf(column);
/** Index of a column within a segment. */
export const segmentPlace = (column: SegmentNumber): number => SEGMENT_NUMBERS.indexOf(column);
/** Index of a term among the terms. */
export const termPlace = (term: TermNumber): number => TERM_NUMBERS.indexOf(term);
/** The same among the figures that a plan may leave out. */
export const optionalDriverPlace = (column: OptionalDriverFigure): number => OPTIONAL_DRIVER_NUMBERS.indexOf(column);
export const optionalSegmentPlace = (column: OptionalSegmentNumber): number => OPTIONAL_SEGMENT_NUMBERS.indexOf(column);
export const optionalTermPlace = (term: OptionalTermNumber): number => OPTIONAL_TERM_NUMBERS.indexOf(term);

/** Index of the first segment figure. `termsAt` is the index of the first term. */
export const segmentsAt = ({ drivers }: Plan): number => DRIVER_WIDTH * drivers.length;
export const termsAt = (plan: Plan): number => segmentsAt(plan) + SEGMENT_WIDTH * plan.segments.length;
/** The same for the figures that a plan may leave out, and for the exchange rates. */
export const optionalDriversAt = (plan: Plan): number => termsAt(plan) + TERM_NUMBERS.length;
export const optionalSegmentsAt = (plan: Plan): number =>
  optionalDriversAt(plan) + OPTIONAL_DRIVER_WIDTH * plan.drivers.length;
export const optionalTermsAt = (plan: Plan): number =>
  optionalSegmentsAt(plan) + OPTIONAL_SEGMENT_WIDTH * plan.segments.length;
export const exchangeAt = (plan: Plan): number => optionalTermsAt(plan) + OPTIONAL_TERM_NUMBERS.length;

/** Index of the exchange rate of a currency; -1 for the money of the plan. */
export const exchangeIndex = ({ terms }: Plan, currency: string | undefined): number =>
  terms.exchange?.findIndex((one) => one.currency === currency) ?? -1;

export function placeOf(plan: Plan, target: InputRef): number {
  switch (target.kind) {
    case "driver":
      return isOptionalDriverFigure(target.column)
        ? optionalDriversAt(plan) + OPTIONAL_DRIVER_WIDTH * target.driver + optionalDriverPlace(target.column)
        : DRIVER_WIDTH * target.driver + driverPlace(target.column);
    case "segment":
      return isOptionalSegmentNumber(target.column)
        ? optionalSegmentsAt(plan) + OPTIONAL_SEGMENT_WIDTH * target.segment + optionalSegmentPlace(target.column)
        : segmentsAt(plan) + SEGMENT_WIDTH * target.segment + segmentPlace(target.column);
    case "term":
      return isOptionalTermNumber(target.term)
        ? optionalTermsAt(plan) + optionalTermPlace(target.term)
        : termsAt(plan) + termPlace(target.term);
    case "exchange":
      return (
        exchangeAt(plan) + EXCHANGE_WIDTH * exchangeIndex(plan, target.currency) + (target.figure === "rate" ? 0 : 1)
      );
  }
}

/** What a segment has without the figure. */
const SEGMENT_DEFAULTS: Readonly<Record<OptionalSegmentNumber, number>> = {
  prior: 0,
  priceRise: 0,
  feeRise: 0,
  expansion: 0,
  costRise: 0,
  billing: 1,
};
/** What a plan has without the term. Without a start date, there is none. */
const TERM_DEFAULTS: Readonly<Record<OptionalTermNumber, number>> = {
  startDate: NaN,
  fiscalYearEnd: 12,
  firstMonth: 1,
  nonRecurringMonths: 0,
  overhead: 0,
  overheadRise: 0,
  taxRate: 0,
  lossLimit: 1,
  capitalizedShare: 0,
  amortizationMonths: 0,
};

const optionalOfSegment = (segment: Segment): readonly number[] =>
  OPTIONAL_SEGMENT_NUMBERS.map((column) => segment[column] ?? SEGMENT_DEFAULTS[column]);
const optionalTerms = (terms: Terms): readonly number[] =>
  OPTIONAL_TERM_NUMBERS.map((term) => terms[term] ?? TERM_DEFAULTS[term]);
const exchangeFigures = ({ rate, change = 0 }: ExchangeRate): readonly number[] => [rate, change];

/** Absent terms without a default are NaN. */
export function figuresOf(plan: Plan): Float64Array {
  return Float64Array.from([
    ...plan.drivers.flatMap((driver) => DRIVER_NUMBERS.map((column) => driverFigure(driver, column))),
    ...plan.segments.flatMap((segment) => SEGMENT_NUMBERS.map((column) => segment[column])),
    ...TERM_NUMBERS.map((term) => plan.terms[term] ?? NaN),
    ...plan.drivers.flatMap((driver) => OPTIONAL_DRIVER_NUMBERS.map((column) => driverFigure(driver, column))),
    ...plan.segments.flatMap(optionalOfSegment),
    ...optionalTerms(plan.terms),
    ...(plan.terms.exchange ?? []).flatMap(exchangeFigures),
  ]);
}
