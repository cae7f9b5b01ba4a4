/**
 * Every deployment at which the cumulative margin changes sign: up to 0 or more, or down below 0. Exactly 0 counts as
 * reached. Exact signs at a few deployments decide each piece.
 */
import type { CompiledPlan } from "../cost/compile";
import { convexPieces, type Piece } from "./convexPieces";
import { cumulativeMargin, firstDeploymentWhere, signAt, unitMargin } from "./firstDeploymentWhere";
import type { Crossing } from "./Verdict";

export function crossings(compiled: CompiledPlan): readonly Crossing[] {
  const found: Crossing[] = [];
  const above = (): boolean => found.at(-1)?.direction === "up";
  const cross = (deployment: number, segment: string): void => {
    found.push({ deployment, direction: above() ? "down" : "up", segment });
  };
  const reachedAt = (n: number): boolean => signAt(compiled, cumulativeMargin, n) >= 0;
  for (const piece of convexPieces(compiled)) {
    if (reachedAt(piece.first) !== above()) cross(piece.first, piece.segment);
    if (piece.first === piece.last) continue;
    let from = piece.first;
    if (above()) {
      const bottom = lastFalling(compiled, piece);
      if (bottom <= from || reachedAt(bottom)) continue;
      const down = firstDeploymentWhere({
        compiled,
        measure: cumulativeMargin,
        goal: "below 0",
        below: from,
        reached: bottom,
      });
      cross(down, piece.segment);
      from = bottom;
    }
    if (from < piece.last && reachedAt(piece.last)) {
      const up = firstDeploymentWhere({
        compiled,
        measure: cumulativeMargin,
        goal: "at least 0",
        below: from,
        reached: piece.last,
      });
      cross(up, piece.segment);
    }
  }
  return found;
}

/**
 * Where the margin is lowest within a piece: the last deployment of the piece whose unit margin is below 0, or its
 * first deployment.
 */
export function lastFalling(compiled: CompiledPlan, piece: Piece): number {
  if (signAt(compiled, unitMargin, piece.first) >= 0) return piece.first;
  if (signAt(compiled, unitMargin, piece.last) < 0) return piece.last;
  const turn = firstDeploymentWhere({
    compiled,
    measure: unitMargin,
    goal: "at least 0",
    below: piece.first,
    reached: piece.last,
  });
  return turn - 1;
}
