/**
 * The figures of a plan in one array of doubles, so that a trial can set the uncertain ones. Order: drivers, segments,
 * terms.
 */
import type { Plan } from "../../cost/inputs";
import { driverFigure } from "../../cost/driverFigure";
import {
  DRIVER_NUMBERS,
  type DriverFigure,
  SEGMENT_NUMBERS,
  type SegmentNumber,
  TERM_NUMBERS,
  type TermNumber,
} from "../../cost/inputConstraints";
import type { InputRef } from "../Uncertainty";

export const DRIVER_WIDTH = DRIVER_NUMBERS.length;
export const SEGMENT_WIDTH = SEGMENT_NUMBERS.length;

/** Index of a column within a driver. */
export const driverPlace = (column: DriverFigure): number => DRIVER_NUMBERS.indexOf(column);
/** Index of a column within a segment. */
export const segmentPlace = (column: SegmentNumber): number => SEGMENT_NUMBERS.indexOf(column);
/** Index of a term among the terms. */
export const termPlace = (term: TermNumber): number => TERM_NUMBERS.indexOf(term);

/** Index of the first segment figure. `termsAt` is the index of the first term. */
export const segmentsAt = ({ drivers }: Plan): number => DRIVER_WIDTH * drivers.length;
export const termsAt = (plan: Plan): number => segmentsAt(plan) + SEGMENT_WIDTH * plan.segments.length;

export function placeOf(plan: Plan, target: InputRef): number {
  switch (target.kind) {
    case "driver":
      return DRIVER_WIDTH * target.driver + driverPlace(target.column);
    case "segment":
      return segmentsAt(plan) + SEGMENT_WIDTH * target.segment + segmentPlace(target.column);
    case "term":
      return termsAt(plan) + termPlace(target.term);
  }
}

/** Absent terms are NaN. */
export function figuresOf(plan: Plan): Float64Array {
  return Float64Array.from([
    ...plan.drivers.flatMap((driver) => DRIVER_NUMBERS.map((column) => driverFigure(driver, column))),
    ...plan.segments.flatMap((segment) => SEGMENT_NUMBERS.map((column) => segment[column])),
    ...TERM_NUMBERS.map((term) => plan.terms[term] ?? NaN),
  ]);
}
