import type { Plan } from "../../src/engine/cost/inputs";
import { replaced, type RequiredColumn } from "../../src/engine/decision/required";

/** The plan with one figure of one driver replaced. */
export function withValue(plan: Plan, driver: number, column: RequiredColumn, value: number): Plan {
  return { ...plan, drivers: plan.drivers.map((one, k) => (k === driver ? replaced(one, column, value) : one)) };
}
