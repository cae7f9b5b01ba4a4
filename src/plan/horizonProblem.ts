import type { Plan } from "../engine/cost/inputs";
import { MAX_STEPS, planSize } from "../engine/cost/planSize";
import type { Problem } from "./Problem";

/**
 * Refuses a plan whose curves take too long to evaluate over its months. Only figures over time check this: a breakeven
 * or a margin uses no months, so a long horizon does not slow it down. Cells, sheets and pane all use this function, so
 * that they refuse the same plans.
 */
export function horizonProblem(plan: Plan): Problem | undefined {
  const { curves, spans, months, steps } = planSize(plan);
  if (steps <= MAX_STEPS) return undefined;
  const through = spans + months;
  return { argument: "terms", issue: { kind: "horizonTooLong", curves, through, months, steps, most: MAX_STEPS } };
}
