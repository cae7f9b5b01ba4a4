/**
 * The figures of a plan in one array of doubles, so that a trial can set the uncertain ones. Order: first, rate, slope
 * and floor of each driver; segments; terms.
 */
import type { Plan, Terms } from "../../cost/inputs";
import { SEGMENT_NUMBERS, type SegmentNumber, TERM_NUMBERS } from "../../cost/inputConstraints";
import type { InputRef } from "../Uncertainty";

export const FIRST = 0;
export const RATE = 1;
export const SLOPE = 2;
export const FLOOR = 3;
export const DRIVER_WIDTH = 4;

export const SEGMENT_WIDTH = SEGMENT_NUMBERS.length;

const DRIVER_COLUMNS = { first: FIRST, rate: RATE, slope: SLOPE, floor: FLOOR } as const;

/** Index of a column within a segment. */
export const segmentPlace = (column: SegmentNumber): number => SEGMENT_NUMBERS.indexOf(column);
/** Index of a term among the terms. */
export const termPlace = (term: keyof Terms): number => TERM_NUMBERS.indexOf(term);

/** Index of the first segment figure. `termsAt` is the index of the first term. */
export const segmentsAt = ({ drivers }: Plan): number => DRIVER_WIDTH * drivers.length;
export const termsAt = (plan: Plan): number => segmentsAt(plan) + SEGMENT_WIDTH * plan.segments.length;

export function placeOf(plan: Plan, target: InputRef): number {
  switch (target.kind) {
    case "driver":
      return DRIVER_WIDTH * target.driver + DRIVER_COLUMNS[target.column];
    case "segment":
      return segmentsAt(plan) + SEGMENT_WIDTH * target.segment + segmentPlace(target.column);
    case "term":
      return termsAt(plan) + termPlace(target.term);
  }
}

/** Absent terms are NaN. */
export function figuresOf(plan: Plan): Float64Array {
  return Float64Array.from([
    ...plan.drivers.flatMap(({ first, rates, slope, floor }) => [first, rates[0]?.rate ?? 0, slope, floor]),
    ...plan.segments.flatMap((segment) => SEGMENT_NUMBERS.map((column) => segment[column])),
    ...TERM_NUMBERS.map((term) => plan.terms[term] ?? NaN),
  ]);
}
