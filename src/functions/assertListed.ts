import type { CompiledPlan } from "../engine/cost/compile";
import { countText } from "../plan/wording/countText";
import { NoAnswer } from "./errors";

/** Throws for a deployment beyond the clients listed in the segments. */
export function assertListed(plan: CompiledPlan, n: number): void {
  if (n <= plan.last) return;
  throw new NoAnswer(`the plan has only ${countText(plan.clients, "client")}`);
}
