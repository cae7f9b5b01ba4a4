/**
 * Decisions of a trial. Doubles decide when they are far enough from a tie; otherwise the exact engine decides on the
 * trial's own plan.
 *
 * Doubles are trusted to 2^-40 of the amounts behind a figure. They are right to at least 2^-46.
 */
import { type CompiledPlan, compile } from "../../cost/compile";
import type { Plan } from "../../cost/inputs";
import { cumulativeMargin, signAt } from "../../decision/firstDeploymentWhere";
import type { DoubleRollout } from "./DoubleRollout";

export const RELATIVE_TOLERANCE = 2 ** -40;

/** The plan of the current trial, compiled when first needed. */
export class ExactTrial {
  /** Number of decisions passed to the exact engine. */
  decisions = 0;
  private compiled: CompiledPlan | undefined;

  constructor(private readonly planOfTrial: () => Plan) {}

  /** Starts another trial. */
  startTrial(): void {
    this.compiled = undefined;
  }

  plan(): CompiledPlan {
    this.decisions++;
    return (this.compiled ??= compile(this.planOfTrial()));
  }
}

/** Whether the margin of the first n clients is 0 or more. n lies in the piece. */
export function reachedAt(rollout: DoubleRollout, exact: ExactTrial, piece: number, n: number): boolean {
  rollout.evaluateInPiece(piece, n);
  const { margin, amounts } = rollout.result;
  if (Math.abs(margin) > RELATIVE_TOLERANCE * amounts) return margin > 0;
  return signAt(exact.plan(), cumulativeMargin, n) >= 0;
}
