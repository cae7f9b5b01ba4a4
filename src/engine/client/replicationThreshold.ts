/**
 * Replication threshold: the least N at which the vendor's price floor is at or below the client's ceiling. The floor
 * at N reaches the ceiling when the cumulative margin at the ceiling price reaches 0. So the threshold is the first
 * breakeven of the plan at that price.
 */
import { type CompiledPlan, compile } from "../cost/compile";
import { breakeven } from "../decision/breakeven";
import type { Breakeven } from "../decision/Verdict";

export function replicationThreshold({ plan }: CompiledPlan, ceiling: number): Breakeven {
  const segments = plan.segments.map((one) => ({ ...one, price: ceiling }));
  return breakeven(compile({ ...plan, segments }), "first");
}
