import type { Arithmetic } from "../arithmetic/Arithmetic";
import { numberOf } from "../arithmetic/evaluate";
import type { CompiledPlan } from "./compile";

/** What the first n clients contribute, fees less run cost included; n from 0 to plan.last. */
export function totalContribution(plan: CompiledPlan, n: number): number {
  return numberOf(<T>(a: Arithmetic<T>) => plan.on(a).totalContribution(n));
}
