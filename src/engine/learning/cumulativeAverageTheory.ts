/**
 * Cumulative average theory (Wright): the average over all deployments falls to `slope` times its former value each time their number doubles.
 *
 *     T(x) = first · x^a,   a = log2(slope) + 1,   q(x) = max(floor, T(x) - T(x - 1))
 *
 * slope in (1/2, 1]: at 1/2 further deployments would cost nothing. Compare ./unitTheory (Crawford).
 * Source: T. P. Wright, Factors affecting the cost of airplanes, Journal of the Aeronautical Sciences 3(4), 1936.
 */
import type { Arithmetic } from "../number/Arithmetic";
import { leastWhere } from "../number/leastWhere";
import { along } from "./along";
import { constantCurve } from "./constantCurve";
import type { CurveOn, LearningCurve } from "./LearningCurve";

/** Beyond every position that a plan can reach. */
const FAR = 2 ** 40;

export function cumulativeAverageTheory<T>(a: Arithmetic<T>, { first, slope, floor }: LearningCurve): CurveOn<T> {
  if (slope === 1 || floor >= first) return constantCurve(a, first);
  const lowest = a.of(floor);
  const law = { law: "increment", slope, fixed: a.of(0), learning: a.of(first), after: lowest } as const;
  return {
    limit: lowest,
    law,
    through(start) {
      if (floor === 0) return Infinity;
      const endless = along(a, start, { ...law, through: Infinity });
      const atFloor = (i: number): boolean => a.sign(a.minus(endless.quantity(i), lowest)) !== 1;
      return leastWhere({ from: 1, to: FAR, holds: atFloor }) - 1;
    },
  };
}
