import type { CompiledPlan } from "../cost/compile";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { numberOf } from "../arithmetic/evaluate";

/**
 * Price floor at n: the one price at which n deployments reach the target margin. Fees and run costs do not change.
 *
 *     (C(n) + target - sum of (fee - run cost) · months served) / n
 */
export function priceFloor(compiled: CompiledPlan, n: number, target = 0): number {
  return numberOf(<T>(a: Arithmetic<T>) => {
    const plan = compiled.on(a);
    return a.dividedBy(a.minus(a.plus(plan.totalCost(n), a.of(target)), plan.service(n)), a.of(n));
  });
}

/** For unlimited clients: the price that unit cost approaches. A cost that still learns never reaches it. */
export function priceLimit(compiled: CompiledPlan): number {
  return numberOf(<T>(a: Arithmetic<T>) => {
    const plan = compiled.on(a);
    const rest = a.minus(plan.contribution(1), plan.netContributionLimit());
    return a.plus(plan.unitCostLimit(), rest);
  });
}
