import type { CompiledPlan } from "../cost/compile";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { numberOf } from "../arithmetic/evaluate";
import { MAX_DEPLOYMENTS } from "../constraints";
import { costLimitReason } from "./breakeven";
import { convexPieces } from "./convexPieces";
import { firstDeploymentWhere, signAt, unitMargin } from "./firstDeploymentWhere";
import type { Breakeven } from "./Verdict";

/** Least n with unit margin >= 0: the first client that pays for itself. */
export function unitBreakeven(compiled: CompiledPlan): Breakeven {
  const pieces = convexPieces(compiled);
  for (const { first, last } of pieces) {
    if (signAt(compiled, unitMargin, first) >= 0) return { kind: "reached", deployment: first };
    if (signAt(compiled, unitMargin, last) < 0) continue;
    const deployment = firstDeploymentWhere({
      compiled,
      measure: unitMargin,
      goal: "at least 0",
      below: first,
      reached: last,
    });
    return { kind: "reached", deployment };
  }
  if (compiled.clients === Infinity) {
    const unitMarginThere = unitMarginAt(compiled, MAX_DEPLOYMENTS);
    return {
      kind: "never",
      reason: costLimitReason(compiled) ?? { kind: "beyond a billion", margin: unitMarginThere },
    };
  }
  const best = pieces.reduce((most, { last }) => Math.max(most, unitMarginAt(compiled, last)), -Infinity);
  return {
    kind: "never",
    reason: { kind: "no client pays for itself", clients: compiled.clients, unitMargin: pieces.length > 0 ? best : 0 },
  };
}

function unitMarginAt(compiled: CompiledPlan, n: number): number {
  return numberOf(<T>(a: Arithmetic<T>) => compiled.on(a).unitMargin(n));
}
