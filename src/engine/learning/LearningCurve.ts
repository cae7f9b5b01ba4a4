import type { Curve } from "../cost/inputs";

/** One quantity and how it falls with experience. */
export type LearningCurve = Readonly<{
  /** Quantity for deployment 1, >= 0, in any unit. */
  first: number;
  /** Fraction in (0, 1]; above 1/2 for the average curve. */
  slope: number;
  /** Quantity that it never falls below, 0 <= floor <= first. */
  floor: number;
  curve: Curve;
}>;

/** Where a run of deployments starts: `whole + fraction` deployments of experience lie before its first one, fraction in [0, 1). */
export type Start<T> = Readonly<{ whole: number; fraction: T; fractional: boolean }>;

/**
 * How the quantity goes along a run, i = 1, 2, … being the step and x = start + i the position:
 *
 *     q = fixed + learning · φ(x) for i <= through,   after beyond
 *
 * φ is x^b for the power law and x^(b+1) - (x-1)^(b+1) for the increment law, b = log2(slope).
 */
export type Form<T> = Readonly<{
  law: "power" | "increment";
  slope: number;
  /** Steps that still learn; Infinity: all. */
  through: number;
  fixed: T;
  learning: T;
  after: T;
}>;

/** A learning curve along a run of deployments that starts with some experience; i counts from 1 within the run. */
export type Along<T> = Readonly<{
  start: Start<T>;
  form: Form<T>;
  quantity(i: number): T;
  /** Total of the first `count` deployments of the run, without the first `begun` of them. */
  total(count: number, begun?: number): T;
}>;

/** A form without how far it learns, which depends on the start. */
export type Law<T> = Omit<Form<T>, "through">;

/** A learning curve in one arithmetic. */
export type CurveOn<T> = Readonly<{
  law: Law<T>;
  /** Steps of a run that still learn. */
  through(start: Start<T>): number;
  /** What the quantity falls to and no lower. */
  limit: T;
}>;
