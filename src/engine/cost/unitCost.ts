import type { Arithmetic } from "../arithmetic/Arithmetic";
import { numberOf } from "../arithmetic/evaluate";
import type { CompiledPlan } from "./compile";

/** Cost of deployment n, in the plan's money; n from 1 to plan.last. */
export function unitCost(plan: CompiledPlan, n: number): number {
  return numberOf(<T>(a: Arithmetic<T>) => plan.on(a).unitCost(n));
}
