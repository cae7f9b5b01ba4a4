/**
 * How far a run learns before its quantity reaches the floor, including what an arithmetic leaves open: an undecided
 * sign is never treated as decided. Steps in doubt are reported with their possible error.
 */
import type { Arithmetic } from "../arithmetic/Arithmetic";
import type { Reach } from "./LearningCurve";

export const UNLIMITED_REACH: Reach = { through: Infinity, uncertainSteps: 0, error: 0 };
export const NO_REACH: Reach = { through: 0, uncertainSteps: 0, error: 0 };

/** Larger than any position that a plan can reach. */
export const MAX_POSITION = 2 ** 40;

/** Tolerance for rounding an error in doubles. */
const TOLERANCE = 1.0001;

type Floor<T> = Readonly<{
  /** Steps up to `through` certainly learn. Steps after `last` certainly do not. */
  through: number;
  last: number;
  /** Quantity of a step above the floor, which falls from step to step. */
  above: (i: number) => T;
  first: T;
}>;

/** The exact quantity falls, so between two steps its distance from the floor is at most that at one of the two. */
export function reachOf<T>(a: Arithmetic<T>, { through, last, above, first }: Floor<T>): Reach {
  if (last <= through) return { through, uncertainSteps: 0, error: 0 };
  const distanceFromFloor = (i: number): number => {
    const quantity = above(i);
    return Math.abs(a.toNumber(quantity)) + a.error(quantity);
  };
  const share =
    Math.max(distanceFromFloor(through + 1), distanceFromFloor(last)) / (a.toNumber(first) - a.error(first));
  return { through, uncertainSteps: last - through, error: share * TOLERANCE };
}
