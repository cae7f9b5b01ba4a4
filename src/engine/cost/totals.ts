/** Figures of a plan at deployment n, each the nearest double to its exact value. */
import type { CompiledPlan } from "./compile";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { numberOf } from "../arithmetic/evaluate";

/** Cost of deployment n, in the plan's money; n from 1 to plan.last. */
export function unitCost(plan: CompiledPlan, n: number): number {
  return numberOf(<T>(a: Arithmetic<T>) => plan.on(a).unitCost(n));
}

/** Total cost C(n) of the first n deployments, non-recurring, entry and acquisition included; n from 0 to plan.last. */
export function totalCost(plan: CompiledPlan, n: number): number {
  return numberOf(<T>(a: Arithmetic<T>) => plan.on(a).totalCost(n));
}

/** Average cost C(n) / n of the first n deployments; n from 1 to plan.last. */
export function averageCost(plan: CompiledPlan, n: number): number {
  return numberOf(<T>(a: Arithmetic<T>) => a.dividedBy(plan.on(a).totalCost(n), a.of(n)));
}

/** Contribution of the first n clients, fees less run cost included; n from 0 to plan.last. */
export function totalContribution(plan: CompiledPlan, n: number): number {
  return numberOf(<T>(a: Arithmetic<T>) => plan.on(a).totalContribution(n));
}

/** Fees of the first n clients over the months that they stay, less their run cost; n from 0 to plan.last. */
export function totalService(plan: CompiledPlan, n: number): number {
  return numberOf(<T>(a: Arithmetic<T>) => plan.on(a).service(n));
}

/** Cumulative margin M(n): contributions of the first n clients less C(n); n from 0 to plan.last. */
export function margin(plan: CompiledPlan, n: number): number {
  return numberOf(<T>(a: Arithmetic<T>) => plan.on(a).margin(n));
}
