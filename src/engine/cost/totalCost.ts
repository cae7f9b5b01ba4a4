import type { Arithmetic } from "../arithmetic/Arithmetic";
import { numberOf } from "../arithmetic/evaluate";
import type { CompiledPlan } from "./compile";

/** Total cost C(n) of the first n deployments, non-recurring, entry and acquisition included; n from 0 to plan.last. */
export function totalCost(plan: CompiledPlan, n: number): number {
  return numberOf(<T>(a: Arithmetic<T>) => plan.on(a).totalCost(n));
}
