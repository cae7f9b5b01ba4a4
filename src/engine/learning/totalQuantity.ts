import { DomainError } from "../DomainError";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { numberOf } from "../arithmetic/evaluate";
import { assertConstraint, ORDINAL } from "../constraints";
import { checkCurve } from "./checkCurve";
import { curveRun, curveEvaluator } from "./curveEvaluator";
import type { LearningCurve } from "./LearningCurve";

/** A lot: deployments `from` to `last`, both included. */
export type Lot = Readonly<{ from: number; last: number }>;

/**
 * Total quantity for a lot of deployments, in the unit of `first`: the exact sum, not the integral. It takes the same
 * time for any size.
 *
 *     sum over n = from … last of q(n)
 *
 * from, last: whole numbers from 1 to 10^9, from <= last. Throws DomainError naming first, slope, floor, from or last.
 */
export function totalQuantity(curve: LearningCurve, lot: Lot): number {
  checkCurve(curve);
  assertConstraint(ORDINAL, "last", lot.last);
  assertConstraint(ORDINAL, "from", lot.from);
  if (lot.from > lot.last) {
    throw new DomainError("inconsistent", "from", `${lot.from} is above last, ${lot.last}`);
  }
  return numberOf(<T>(a: Arithmetic<T>) =>
    curveRun(a, curveEvaluator(a, curve), { whole: lot.from - 1, fraction: a.of(0), fractional: false }).total(
      lot.last - lot.from + 1,
    ),
  );
}
