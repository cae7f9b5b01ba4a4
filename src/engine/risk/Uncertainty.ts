/** An input of the plan that is not known but between bounds, and the plan with such inputs set. */
import type { Driver, Plan, Segment, Terms } from "../cost/inputs";
import {
  DRIVER_CONSTRAINTS,
  SEGMENT_CONSTRAINTS,
  type SegmentNumber,
  TERM_CONSTRAINTS,
} from "../cost/inputConstraints";
import { COUNT, MONTHS, type Constraint } from "../constraints";
import type { Range } from "./distribution/Range";

export const DISTRIBUTIONS = ["pert", "triangular", "uniform", "normal", "lognormal"] as const;
export type Distribution = (typeof DISTRIBUTIONS)[number];

/** Which figure: the place of a driver or segment in the plan, and its column; or a term. */
export type InputRef =
  | Readonly<{ kind: "driver"; driver: number; column: "first" | "rate" | "slope" | "floor" }>
  | Readonly<{ kind: "segment"; segment: number; column: SegmentNumber }>
  | Readonly<{ kind: "term"; term: keyof Terms }>;

/** For a driver with price breaks `rate` is that of its first row, the breaks standing. */
export type Uncertainty = Range & Readonly<{ name: string; target: InputRef; distribution: Distribution }>;

/** What the figure may be, taken alone. */
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

/** Clients and months are whole: draws are rounded to the nearest. */
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

/** The plan with its uncertain inputs at the given values, in their order. */
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

function withDriver(driver: Driver, column: "first" | "rate" | "slope" | "floor", value: number): Driver {
  if (column !== "rate") return { ...driver, [column]: value };
  return { ...driver, rates: driver.rates.map((step, index) => (index === 0 ? { ...step, rate: value } : step)) };
}
