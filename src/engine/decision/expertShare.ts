import type { CompiledPlan } from "../cost/compile";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { numberOf } from "../arithmetic/evaluate";

/** Share of the Expert drivers in the cost of deployment n, 0 to 1; 0 when a deployment costs nothing. */
export function expertShare(compiled: CompiledPlan, n: number): number {
  const unit = numberOf(<T>(a: Arithmetic<T>) => compiled.on(a).unitCost(n));
  if (unit === 0) return 0;
  return numberOf(<T>(a: Arithmetic<T>) => {
    const plan = compiled.on(a);
    const experts = compiled.plan.drivers.reduce(
      (sum, driver, k) => (driver.category === "Expert" ? a.plus(sum, plan.driverCost(k, n)) : sum),
      a.of(0),
    );
    return a.dividedBy(experts, plan.unitCost(n));
  });
}
