/** An uncertain input of the plan, known only within bounds, and the plan with values set for such inputs. */
import type { Driver, ExchangeRate, Plan, Segment, Terms } from "../cost/inputs";
import {
  type AnyDriverFigure,
  type AnySegmentNumber,
  type AnyTermNumber,
  DRIVER_CONSTRAINTS,
  EXCHANGE_CONSTRAINTS,
  type ExchangeFigure,
  OPTIONAL_DRIVER_CONSTRAINTS,
  OPTIONAL_SEGMENT_CONSTRAINTS,
  OPTIONAL_TERM_CONSTRAINTS,
  SEGMENT_CONSTRAINTS,
  TERM_CONSTRAINTS,
} from "../cost/inputConstraints";
import { isOptionalDriverFigure, isOptionalSegmentNumber, isOptionalTermNumber } from "../cost/optionalInputs";
import type { Constraint } from "../constraints";
import type { Range } from "./distribution/Range";

export const DISTRIBUTIONS = ["pert", "triangular", "uniform", "normal", "lognormal"] as const;
export type Distribution = (typeof DISTRIBUTIONS)[number];

/**
 * Refers to a figure: a driver or segment by its index in the plan and its column, a term, or the exchange rate of a
 * currency.
 */
export type InputRef =
  | Readonly<{ kind: "driver"; driver: number; column: AnyDriverFigure }>
  | Readonly<{ kind: "segment"; segment: number; column: AnySegmentNumber }>
  | Readonly<{ kind: "term"; term: AnyTermNumber }>
  | Readonly<{ kind: "exchange"; currency: string; figure: ExchangeFigure }>;

/** Whether a plan may leave the figure out. */
export function isOptional(target: InputRef): boolean {
  switch (target.kind) {
    case "driver":
      return isOptionalDriverFigure(target.column);
    case "segment":
      return isOptionalSegmentNumber(target.column);
    case "term":
      return isOptionalTermNumber(target.term);
    case "exchange":
      return true;
  }
}

/** For a driver with price breaks, `rate` is the rate of its first row. The breaks do not change. */
export type Uncertainty = Range & Readonly<{ name: string; target: InputRef; distribution: Distribution }>;

const OF_DRIVERS = { ...DRIVER_CONSTRAINTS, ...OPTIONAL_DRIVER_CONSTRAINTS };
const OF_SEGMENTS = { ...SEGMENT_CONSTRAINTS, ...OPTIONAL_SEGMENT_CONSTRAINTS };
const OF_TERMS = { ...TERM_CONSTRAINTS, ...OPTIONAL_TERM_CONSTRAINTS };

/** The constraint of the figure on its own. */
export function constraintOf(target: InputRef): Constraint {
  switch (target.kind) {
    case "driver":
      return OF_DRIVERS[target.column];
    case "segment":
      return OF_SEGMENTS[target.column];
    case "term":
      return OF_TERMS[target.term];
    case "exchange":
      return EXCHANGE_CONSTRAINTS[target.figure];
  }
}

/** Clients and months are whole numbers: draws are rounded to the nearest. */
export const isWhole = (target: InputRef): boolean => constraintOf(target).whole === true;

export function sameTarget(a: InputRef, b: InputRef): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf(target: InputRef): string {
  switch (target.kind) {
    case "driver":
      return `driver ${target.driver} ${target.column}`;
    case "segment":
      return `segment ${target.segment} ${target.column}`;
    case "term":
      return `term ${target.term}`;
    case "exchange":
      return `exchange ${target.currency} ${target.figure}`;
  }
}

/** The plan with its uncertain inputs set to the given values, in their order. */
export function planWith(plan: Plan, inputs: readonly Uncertainty[], values: ArrayLike<number>): Plan {
  const drivers = [...plan.drivers];
  const segments = [...plan.segments];
  const terms: { -readonly [Term in keyof Terms]: Terms[Term] } = { ...plan.terms };
  inputs.forEach(({ target }, index) => {
    const value = values[index] ?? 0;
    if (target.kind === "term") terms[target.term] = value;
    else if (target.kind === "exchange")
      terms.exchange = (terms.exchange ?? []).map((one): ExchangeRate =>
        one.currency === target.currency ? { ...one, [target.figure]: value } : one,
      );
    else if (target.kind === "driver")
      replaceAt(drivers, target.driver, (one) => withDriver(one, target.column, value));
    else replaceAt(segments, target.segment, (one): Segment => ({ ...one, [target.column]: value }));
  });
  return { drivers, segments, terms };
}

function replaceAt<T>(list: T[], place: number, by: (one: T) => T): void {
  const one = list[place];
  if (one === undefined) throw new RangeError(`nothing at ${place}`);
  list[place] = by(one);
}

function withDriver(driver: Driver, column: AnyDriverFigure, value: number): Driver {
  if (column !== "rate") return { ...driver, [column]: value };
  return { ...driver, rates: driver.rates.map((step, index) => (index === 0 ? { ...step, rate: value } : step)) };
}
