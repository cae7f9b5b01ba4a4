import type { CompiledPlan } from "../engine/cost/compile";
import { planSize } from "../engine/cost/planSize";
import { BadInput } from "./faults";

/** A rate of return needs each month's net flow to 25 digits, which takes some ten times as long as an amount. */
export const MOST_RATE_PAIRS = 2500;

export function demandRatePairs({ plan }: CompiledPlan): void {
  const { curves, stretches, pairs } = planSize(plan);
  if (pairs <= MOST_RATE_PAIRS) return;
  const message = `${curves} different curves times ${stretches} segments and price breaks are ${pairs}, more than the ${MOST_RATE_PAIRS} that a rate of return is computed for; use fewer rows, or give drivers the same slope and floor`;
  throw new BadInput([{ argument: "drivers", message }]);
}
