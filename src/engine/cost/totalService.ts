import type { Arithmetic } from "../arithmetic/Arithmetic";
import { numberOf } from "../arithmetic/evaluate";
import type { CompiledPlan } from "./compile";

/**
 * What the first n clients pay in fees over the months that they stay, less what running them costs; n from 0 to
 * plan.last.
 */
export function totalService(plan: CompiledPlan, n: number): number {
  return numberOf(<T>(a: Arithmetic<T>) => plan.on(a).service(n));
}
