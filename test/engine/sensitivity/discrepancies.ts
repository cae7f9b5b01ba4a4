/** Tries which inputs a figure depends on: a listed input moves it, any other does not. */
import { type CompiledPlan, compile } from "../../../src/engine/cost/compile";
import type { Plan } from "../../../src/engine/cost/inputs";
import { inputsOfFigure, type PlanFigure } from "../../../src/engine/sensitivity/inputsOfFigure";
import { sameTarget } from "../../../src/engine/risk/Uncertainty";
import { listInputs } from "../../../src/plan/inputNames";
import { ANSWERS } from "./answers";
import { movedPlans, type Reach } from "./moves";

export const FIGURES = Object.keys(ANSWERS) as PlanFigure[];
/** Figures decided at one client or month. Inputs beyond that point can take over after a large change. */
const AT_ONE_PLACE: readonly PlanFigure[] = [
  "firstBreakeven",
  "unitBreakeven",
  "deficit",
  "peak",
  "payback",
  "headcount",
];

type Input = ReturnType<typeof listInputs>[number];

/** All figures use the same plans, so that results for one can be reused for the next. */
let made: Readonly<{ plan: Plan | undefined; moved: Map<string, readonly CompiledPlan[]> }> = {
  plan: undefined,
  moved: new Map(),
};
function moved(plan: Plan, input: Input, reach: Reach): readonly CompiledPlan[] {
  // Thousands of compiled plans of former cases would not fit into memory.
  if (made.plan !== plan) made = { plan, moved: new Map() };
  const ofPlan = made.moved;
  const key = `${input.name} ${reach}`;
  const plans = ofPlan.get(key) ?? [...movedPlans(plan, input, reach)];
  ofPlan.set(key, plans);
  return plans;
}

type Exceptions = Readonly<{
  /** Whether a listed input may move nothing. */
  mayBeIdle?: (figure: PlanFigure, compiled: CompiledPlan) => boolean;
  /** How far an input moves that a figure of one place must not depend on. */
  near?: Reach;
}>;

/** Listed inputs that move nothing, and inputs not listed that move the figure. */
export function discrepancies(
  plan: Plan,
  figure: PlanFigure,
  { mayBeIdle = () => false, near = "near" }: Exceptions = {},
): Readonly<Record<"idle" | "missing", readonly string[]>> {
  const base = compile(plan);
  const listed = inputsOfFigure(figure, base);
  const was = JSON.stringify(ANSWERS[figure](base));
  const moves = (input: Input, reach: Reach): boolean =>
    moved(plan, input, reach).some((other) => JSON.stringify(ANSWERS[figure](other)) !== was);
  const inputs = listInputs(plan);
  const isListed = ({ target }: (typeof inputs)[number]): boolean => listed.some((one) => sameTarget(one, target));
  const reach = AT_ONE_PLACE.includes(figure) ? near : "far";
  const namesOf = (found: typeof inputs): readonly string[] => found.map(({ name }) => name);
  return {
    idle: mayBeIdle(figure, base) ? [] : namesOf(inputs.filter((one) => isListed(one) && !moves(one, "far"))),
    missing: namesOf(inputs.filter((one) => !isListed(one) && moves(one, reach))),
  };
}
