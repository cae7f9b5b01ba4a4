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

/**
 * Where a run of deployments starts: `whole + fraction` deployments of experience lie before its first one, fraction in
 * [0, 1).
 */
export type ExperienceOffset<T> = Readonly<{ whole: number; fraction: T; fractional: boolean }>;

/**
 * How far a run learns. Near the step at which the floor is reached an arithmetic may not tell on which side of it the
 * quantity lies: `unsure` steps after `through` may learn still, and the quantity is no further than `off` times that
 * of the first deployment from the floor there.
 */
export type Reach = Readonly<{
  /** Steps that surely learn; Infinity: all. */
  through: number;
  unsure: number;
  off: number;
}>;

/**
 * How the quantity goes along a run, i = 1, 2, … being the step and x = start + i the position:
 *
 *     q = fixed + learning · φ(x) for i <= reach.through,   after beyond
 *
 * φ is x^b for the power law and x^(b+1) - (x-1)^(b+1) for the increment law, b = log2(slope).
 */
export type Form<T> = Readonly<{
  law: "power" | "increment";
  slope: number;
  reach: Reach;
  fixed: T;
  learning: T;
  after: T;
}>;

/** A learning curve along a run of deployments that starts with some experience; i counts from 1 within the run. */
export type CurveRun<T> = Readonly<{
  start: ExperienceOffset<T>;
  form: Form<T>;
  quantity(i: number): T;
  /** Total of the first `count` deployments of the run, without the first `begun` of them. */
  total(count: number, begun?: number): T;
}>;

/** A form without how far it learns, which depends on the start. */
export type Law<T> = Omit<Form<T>, "reach">;

/** A learning curve in one arithmetic. */
export type CurveEvaluator<T> = Readonly<{
  law: Law<T>;
  /** How far a run learns. */
  reach(start: ExperienceOffset<T>): Reach;
  /** What the quantity falls to and no lower. */
  limit: T;
}>;
