import type { CompiledPlan } from "../cost/compile";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { numberOf } from "../arithmetic/evaluate";

/** Cumulative margin M(n): what the first n clients contribute less C(n); n from 0 to plan.last. */
export function margin(plan: CompiledPlan, n: number): number {
  return numberOf(<T>(a: Arithmetic<T>) => plan.on(a).margin(n));
}
