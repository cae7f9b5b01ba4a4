import type { CompiledPlan } from "../cost/compile";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { numberOf, signOf } from "../arithmetic/evaluate";

/**
 * The factor on all prices at which n deployments just break even. Fees and run costs do not change.
 *
 *     (C(n) - sum of (fee - run cost) · months served) / sum of prices
 *
 * n from 1 to plan.last. 0 or less when fees alone are enough. Undefined when the first n clients pay no price. Compare
 * ./priceFloor, which is one price for all clients.
 */
export function priceFactor(compiled: CompiledPlan, n: number): number | undefined {
  const prices = <T>(a: Arithmetic<T>): T => {
    const plan = compiled.on(a);
    return a.minus(plan.totalContribution(n), plan.service(n));
  };
  if (signOf(prices) <= 0) return undefined;
  return numberOf(<T>(a: Arithmetic<T>) => {
    const plan = compiled.on(a);
    return a.dividedBy(a.minus(plan.totalCost(n), plan.service(n)), prices(a));
  });
}
