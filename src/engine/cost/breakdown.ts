/** Cost breakdown of a deployment by driver. */
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { numberOf } from "../arithmetic/evaluate";
import type { CompiledPlan } from "./compile";
import type { Category } from "./inputs";
import type { PlanEvaluator } from "./PlanEvaluator";
import { unitCost } from "./totals";

export type BreakdownRow = Readonly<{
  driver: string;
  category: Category;
  unit: string;
  /** Consumption of deployment n, size and lost trials included. */
  quantity: number;
  unitCost: number;
  /** Share of the unit cost, 0 to 1; 0 when the deployment costs nothing. */
  share: number;
  /** Cost of the driver over the first n deployments. */
  totalCost: number;
}>;

export type Breakdown = Readonly<{
  rows: readonly BreakdownRow[];
  /** Sums of the rows, without non-recurring, entry and acquisition cost, which no driver causes. */
  unitCost: number;
  totalCost: number;
}>;

/** n from 1 to plan.last. */
export function breakdown(compiled: CompiledPlan, n: number): Breakdown {
  const { drivers } = compiled.plan;
  const whole = unitCost(compiled, n);
  const of = (measure: <T>(plan: PlanEvaluator<T>, a: Arithmetic<T>) => T): number =>
    numberOf(<T>(a: Arithmetic<T>) => measure(compiled.on(a), a));
  return {
    rows: drivers.map((driver, k) => ({
      driver: driver.name,
      category: driver.category,
      unit: driver.unit,
      quantity: of((plan) => plan.driverQuantity(k, n)),
      unitCost: of((plan) => plan.driverCost(k, n)),
      share: whole === 0 ? 0 : of((plan, a) => a.dividedBy(plan.driverCost(k, n), plan.unitCost(n))),
      totalCost: of((plan) => plan.driverTotal(k, n)),
    })),
    unitCost: whole,
    totalCost: of((plan, a) => drivers.reduce((sum, _, k) => a.plus(sum, plan.driverTotal(k, n)), a.of(0))),
  };
}
