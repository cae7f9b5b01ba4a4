import type { Arithmetic } from "../arithmetic/Arithmetic";
import { numberOf } from "../arithmetic/evaluate";
import { assertConstraint, ORDINAL } from "../constraints";
import { checkCurve } from "./checkCurve";
import { curveRun, curveEvaluator } from "./curveEvaluator";
import type { LearningCurve } from "./LearningCurve";

/**
 * Quantity for deployment n on a learning curve, in the unit of `first`; 15 significant digits are right.
 *
 * n: whole number from 1 to 10^9. Throws DomainError naming first, slope, floor or n.
 */
export function unitQuantity(curve: LearningCurve, n: number): number {
  checkCurve(curve);
  assertConstraint(ORDINAL, "n", n);
  return numberOf(<T>(a: Arithmetic<T>) =>
    curveRun(a, curveEvaluator(a, curve), { whole: n - 1, fraction: a.of(0), fractional: false }).quantity(1),
  );
}
