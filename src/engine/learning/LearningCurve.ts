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

/** A learning curve along a run of deployments that starts with some experience; i counts from 1 within the run. */
export type Along<T> = Readonly<{
  quantity(i: number): T;
  /** Total of the first `count` deployments of the run. */
  total(count: number): T;
}>;

/** A learning curve in one arithmetic. */
export type CurveOn<T> = Readonly<{
  along(start: Start<T>): Along<T>;
  /** What the quantity falls to and no lower. */
  limit: T;
  /** Whether it is the same for every deployment. */
  constant: boolean;
}>;
