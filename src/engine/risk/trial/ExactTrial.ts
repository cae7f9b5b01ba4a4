/**
 * A trial's decisions: by doubles where they are far enough from a tie, by the exact engine on the trial's own plan
 * where they are not.
 *
 * Doubles are trusted to 2^-40 of the amounts that a figure was made from; they are right to 2^-46 at least.
 */
import { type CompiledPlan, compile } from "../../cost/compile";
import type { Plan } from "../../cost/inputs";
import { cumulativeMargin, signAt } from "../../decision/firstDeploymentWhere";
import type { DoubleRollout } from "./DoubleRollout";

export const TRUSTED = 2 ** -40;

/** The plan of the trial at hand, compiled when first needed. */
export class ExactTrial {
  /** How many decisions were passed on. */
  asked = 0;
  private compiled: CompiledPlan | undefined;

  constructor(private readonly planOfTrial: () => Plan) {}

  /** Another trial begins. */
  begin(): void {
    this.compiled = undefined;
  }

  plan(): CompiledPlan {
    this.asked++;
    return (this.compiled ??= compile(this.planOfTrial()));
  }
}

/** Whether the margin of the first n clients is 0 or more; n lies in the piece. */
export function reachedAt(rollout: DoubleRollout, exact: ExactTrial, piece: number, n: number): boolean {
  rollout.askIn(piece, n);
  const { margin, amounts } = rollout.found;
  if (Math.abs(margin) > TRUSTED * amounts) return margin > 0;
  return signAt(exact.plan(), cumulativeMargin, n) >= 0;
}
