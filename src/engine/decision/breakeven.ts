import type { CompiledPlan } from "../cost/compile";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { numberOf, signOf } from "../arithmetic/evaluate";
import { MAX_DEPLOYMENTS } from "../constraints";
import { crossings } from "./crossings";
import { margin } from "../cost/totals";
import type { Breakeven, Crossing, NeverReason } from "./Verdict";

/**
 * First breakeven: the least N >= 1 with M(N) >= 0. Sustained breakeven: the least N from which M stays >= 0 to the
 * last client listed. For unlimited clients, M must stay >= 0 through 10^9 deployments and not fall permanently beyond
 * them. `found` are the plan's crossings, if they are already known.
 */
export function breakeven(
  compiled: CompiledPlan,
  kind: "first" | "sustained",
  found: readonly Crossing[] = crossings(compiled),
): Breakeven {
  const last = found.at(-1);
  const sustained = last?.direction === "up" && !marginFallsForever(compiled) ? last : undefined;
  const crossing = kind === "first" ? found[0] : sustained;
  return crossing
    ? { kind: "reached", deployment: crossing.deployment }
    : { kind: "never", reason: neverReason(compiled) };
}

function neverReason(compiled: CompiledPlan): NeverReason {
  if (compiled.clients !== Infinity) {
    return { kind: "clients run out", clients: compiled.clients, margin: margin(compiled, compiled.last) };
  }
  return costLimitReason(compiled) ?? { kind: "beyond a billion", margin: margin(compiled, MAX_DEPLOYMENTS) };
}

/**
 * With unlimited clients and a unit margin that tends below 0, every gain is lost in the end, possibly beyond 10^9
 * deployments.
 */
export function marginFallsForever(compiled: CompiledPlan): boolean {
  if (compiled.clients !== Infinity) return false;
  return (
    signOf(<T>(a: Arithmetic<T>) => a.minus(compiled.on(a).netContributionLimit(), compiled.on(a).unitCostLimit())) < 0
  );
}

/**
 * With unlimited clients, unit cost only falls towards its limit. So a limit at or above the net contribution of a
 * client is the reason for no breakeven.
 */
export function costLimitReason(compiled: CompiledPlan): NeverReason | undefined {
  const room = signOf(<T>(a: Arithmetic<T>) =>
    a.minus(compiled.on(a).netContributionLimit(), compiled.on(a).unitCostLimit()),
  );
  if (room > 0) return undefined;
  return {
    kind: "unit cost stays above",
    limit: numberOf(<T>(a: Arithmetic<T>) => compiled.on(a).unitCostLimit()),
    contribution: numberOf(<T>(a: Arithmetic<T>) => compiled.on(a).netContributionLimit()),
  };
}
