/**
 * Replication threshold: the least N at which the vendor's price floor is no more than the client's ceiling. The floor
 * at N reaches the ceiling where the cumulative margin at that price reaches 0, so it is the first breakeven of the
 * plan sold at the ceiling.
 */
import { type CompiledPlan, compile } from "../cost/compile";
import { breakeven } from "../decision/breakeven";
import type { Breakeven } from "../decision/Verdict";

export function replicationThreshold({ plan }: CompiledPlan, ceiling: number): Breakeven {
  const segments = plan.segments.map((one) => ({ ...one, price: ceiling }));
  return breakeven(compile({ ...plan, segments }), "first");
}
