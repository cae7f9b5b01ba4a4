/**
 * Breakeven of one trial, as decision/breakeven has it: the least N >= 1 with M(N) >= 0; Infinity if there is none
 * among the clients listed (or within 10^9).
 *
 * Within a piece the margin is convex, so where it is below 0 at the first deployment and not at the last it turns
 * once: found by Newton's method from the right, where a tangent never leads past the turn, and certified on both sides
 * of it.
 */
import { type ExactTrial, reachedAt } from "./ExactTrial";
import type { DoubleRollout } from "./DoubleRollout";

/** Newton's steps before halving takes over; four to six are usual. */
const TANGENTS = 40;

export function breakevenOfTrial(rollout: DoubleRollout, exact: ExactTrial): number {
  const { pieces } = rollout;
  for (let piece = 0; piece < pieces.count; piece++) {
    const first = pieces.firstOf[piece] ?? 1;
    const last = pieces.lastOf[piece] ?? 0;
    if (reachedAt(rollout, exact, piece, first)) return first;
    if (last > first && reachedAt(rollout, exact, piece, last)) return turnIn(rollout, exact, piece, first, last);
  }
  return Infinity;
}

/** Least n in (below, reached] at which the margin is reached; `found` holds the answer for `reached`. */
function turnIn(rollout: DoubleRollout, exact: ExactTrial, piece: number, below: number, reached: number): number {
  let [no, yes] = [below, reached];
  let { margin } = rollout.found;
  for (let round = 0; yes - no > 1; round++) {
    const rise = round < TANGENTS ? rollout.riseIn(piece, yes) : 0;
    const tangent = rise > 0 ? Math.ceil(yes - margin / rise) : no + Math.ceil((yes - no) / 2);
    const n = Math.min(yes - 1, Math.max(no + 1, tangent));
    if (!reachedAt(rollout, exact, piece, n)) no = n;
    else {
      yes = n;
      ({ margin } = rollout.found);
    }
  }
  return yes;
}
