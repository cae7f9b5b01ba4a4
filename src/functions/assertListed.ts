import type { CompiledPlan } from "../engine/cost/compile";
import { countText } from "../plan/wording/countText";
import { NoAnswer } from "./faults";

/** Refuses a deployment beyond the clients that the segments list. */
export function assertListed(plan: CompiledPlan, n: number): void {
  if (n <= plan.last) return;
  throw new NoAnswer(`only ${countText(plan.clients, "client is", "clients are")} listed`);
}
