import type { CompiledPlan } from "../cost/compile";
import { sinksWithoutEnd } from "./breakeven";
import { convexPieces } from "./convexPieces";
import { lastFalling } from "./crossings";
import { margin } from "./margin";
import type { Deficit } from "./Verdict";

/** The least cumulative margin and after how many deployments; 0 deployments stand for the non-recurring cost alone. */
export function deepestDeficit(compiled: CompiledPlan): Deficit {
  const pieces = convexPieces(compiled);
  if (sinksWithoutEnd(compiled)) return { kind: "without end" };
  let deployment = 0;
  let least = margin(compiled, 0);
  for (const piece of pieces) {
    const bottom = lastFalling(compiled, piece);
    const there = margin(compiled, bottom);
    if (there < least) [least, deployment] = [there, bottom];
  }
  return { kind: "lowest", deployment, margin: least };
}
