import type { Arithmetic } from "../arithmetic/Arithmetic";
import { numberOf } from "../arithmetic/evaluate";
import type { CompiledPlan } from "./compile";

/** Average cost C(n) / n of the first n deployments; n from 1 to plan.last. */
export function averageCost(plan: CompiledPlan, n: number): number {
  return numberOf(<T>(a: Arithmetic<T>) => a.dividedBy(plan.on(a).totalCost(n), a.of(n)));
}
