import type { CompiledPlan } from "../cost/compile";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { signOf } from "../arithmetic/evaluate";
import { marginFallsForever } from "./breakeven";
import { convexPieces } from "./convexPieces";
import { lastFalling } from "./crossings";
import { margin } from "../cost/totals";
import type { Deficit } from "./Verdict";

/** The least cumulative margin and its number of deployments. 0 deployments means the non-recurring cost alone. */
export function deepestDeficit(compiled: CompiledPlan): Deficit {
  const pieces = convexPieces(compiled);
  if (marginFallsForever(compiled)) return { kind: "without end" };
  let deployment = 0;
  for (const piece of pieces) {
    const bottom = lastFalling(compiled, piece);
    const deeper = signOf(<T>(a: Arithmetic<T>) =>
      a.minus(compiled.on(a).margin(bottom), compiled.on(a).margin(deployment)),
    );
    if (deeper < 0) deployment = bottom;
  }
  return { kind: "lowest", deployment, margin: margin(compiled, deployment) };
}
