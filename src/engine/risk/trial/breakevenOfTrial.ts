/**
 * Breakeven of one trial, defined as in decision/breakeven: the least N >= 1 with M(N) >= 0. Infinity if there is none
 * among the clients listed (or within 10^9).
 *
 * Within a piece the margin is convex. If it is below 0 at the first deployment and not at the last, it crosses 0 once.
 * Newton's method finds the crossing from the right, where a tangent never passes it, and both sides of the crossing
 * are then checked.
 */
import { type ExactTrial, reachedAt } from "./ExactTrial";
import type { DoubleRollout } from "./DoubleRollout";

/** Newton steps before bisection takes over; four to six are usual. */
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

/** Least n in (below, reached] at which the margin is reached. `result` holds the answer for `reached`. */
function turnIn(rollout: DoubleRollout, exact: ExactTrial, piece: number, below: number, reached: number): number {
  let [no, yes] = [below, reached];
  let { margin } = rollout.result;
  for (let round = 0; yes - no > 1; round++) {
    const rise = round < TANGENTS ? rollout.riseIn(piece, yes) : 0;
    const tangent = rise > 0 ? Math.ceil(yes - margin / rise) : no + Math.ceil((yes - no) / 2);
    const n = Math.min(yes - 1, Math.max(no + 1, tangent));
    if (!reachedAt(rollout, exact, piece, n)) no = n;
    else {
      yes = n;
      ({ margin } = rollout.result);
    }
  }
  return yes;
}
