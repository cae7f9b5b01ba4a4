/** An uncertain input of the plan, known only within bounds, and the plan with values set for such inputs. */
import type { Driver, Plan, Segment, Terms } from "../cost/inputs";
import {
  DRIVER_CONSTRAINTS,
  type DriverFigure,
  SEGMENT_CONSTRAINTS,
  type SegmentNumber,
  type TermNumber,
  TERM_CONSTRAINTS,
} from "../cost/inputConstraints";
import { COUNT, MONTHS, type Constraint } from "../constraints";
import type { Range } from "./distribution/Range";

export const DISTRIBUTIONS = ["pert", "triangular", "uniform", "normal", "lognormal"] as const;
export type Distribution = (typeof DISTRIBUTIONS)[number];

/** Refers to a figure: a driver or segment by its index in the plan and its column, or a term. */
export type InputRef =
  | Readonly<{ kind: "driver"; driver: number; column: DriverFigure }>
  | Readonly<{ kind: "segment"; segment: number; column: SegmentNumber }>
  | Readonly<{ kind: "term"; term: TermNumber }>;

/** For a driver with price breaks, `rate` is the rate of its first row. The breaks do not change. */
export type Uncertainty = Range & Readonly<{ name: string; target: InputRef; distribution: Distribution }>;

/** The constraint of the figure on its own. */
export function constraintOf(target: InputRef): Constraint {
  switch (target.kind) {
    case "driver":
      return DRIVER_CONSTRAINTS[target.column];
    case "segment":
      return SEGMENT_CONSTRAINTS[target.column];
    case "term":
      return TERM_CONSTRAINTS[target.term];
  }
}

/** Clients and months are whole numbers: draws are rounded to the nearest. */
export function isWhole(target: InputRef): boolean {
  const rule = constraintOf(target);
  return rule === COUNT || rule === MONTHS;
}

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

function withDriver(driver: Driver, column: DriverFigure, value: number): Driver {
  if (column !== "rate") return { ...driver, [column]: value };
  return { ...driver, rates: driver.rates.map((step, index) => (index === 0 ? { ...step, rate: value } : step)) };
}
