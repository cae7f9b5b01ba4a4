/**
 * How far a run learns before the quantity is at its floor, with what an arithmetic leaves open about it: an undecided
 * sign is never taken for a decision, the steps in doubt are told with how far off they may be.
 */
import type { Arithmetic } from "../arithmetic/Arithmetic";
import type { Reach } from "./LearningCurve";

export const ENDLESS: Reach = { through: Infinity, unsure: 0, off: 0 };
export const NOWHERE: Reach = { through: 0, unsure: 0, off: 0 };

/** Beyond every position that a plan can reach. */
export const FAR = 2 ** 40;

/** For the rounding of an error in doubles. */
const ROOM = 1.0001;

type Floor<T> = Readonly<{
  /** Steps up to `through` surely learn, those beyond `last` surely do not. */
  through: number;
  last: number;
  /** What the quantity of a step has above the floor, which falls from step to step. */
  above: (i: number) => T;
  first: T;
}>;

/** The exact quantity falls, so that between two steps it is no further from the floor than at the one or the other. */
export function reachOf<T>(a: Arithmetic<T>, { through, last, above, first }: Floor<T>): Reach {
  if (last <= through) return { through, unsure: 0, off: 0 };
  const farthest = (i: number): number => {
    const found = above(i);
    return Math.abs(a.toNumber(found)) + a.error(found);
  };
  const share = Math.max(farthest(through + 1), farthest(last)) / (a.toNumber(first) - a.error(first));
  return { through, unsure: last - through, off: share * ROOM };
}
