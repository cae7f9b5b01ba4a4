import type { Curve } from "../cost/inputs";

/** A quantity and how it falls with experience. */
export type LearningCurve = Readonly<{
  /** Quantity for deployment 1, >= 0, in any unit. */
  first: number;
  /** Fraction in (0, 1]; above 1/2 for the average curve. */
  slope: number;
  /** The quantity never falls below this, 0 <= floor <= first. */
  floor: number;
  curve: Curve;
}>;

/**
 * Where a run of deployments starts: `whole + fraction` deployments of experience come before it, fraction in [0, 1).
 */
export type ExperienceOffset<T> = Readonly<{ whole: number; fraction: T; fractional: boolean }>;

/**
 * How far a run learns. Near the step at which the quantity reaches the floor, an arithmetic may be unable to decide on
 * which side of the floor it is. The `uncertainSteps` after `through` may still learn. In those steps the quantity is
 * at most `error` times that of the first deployment away from the floor.
 */
export type Reach = Readonly<{
  /** Number of steps that certainly learn; Infinity: all. */
  through: number;
  uncertainSteps: number;
  error: number;
}>;

/**
 * The quantity along a run. i = 1, 2, … is the step and x = start + i the position:
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
  /** Total of the deployments `completed` + 1 to `count` of the run. */
  total(count: number, completed?: number): T;
}>;

/** A form without its reach, which depends on the start. */
export type Law<T> = Omit<Form<T>, "reach">;

/** A learning curve in one arithmetic. */
export type CurveEvaluator<T> = Readonly<{
  law: Law<T>;
  /** How far a run learns. */
  reach(start: ExperienceOffset<T>): Reach;
  /** The limit that the quantity falls to. */
  limit: T;
}>;
