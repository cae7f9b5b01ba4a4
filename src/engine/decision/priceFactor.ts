import type { CompiledPlan } from "../cost/compile";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { numberOf, signOf } from "../arithmetic/evaluate";

/**
 * What all prices would have to be multiplied by for n deployments just to break even, the fees and run costs standing.
 *
 *     (C(n) - sum of (fee - run cost) · months served) / sum of prices
 *
 * n from 1 to plan.last. 0 or less where the fees alone suffice; undefined where the first n pay no price that could be
 * multiplied. Compare ./priceFloor, which is one price for all of them.
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
