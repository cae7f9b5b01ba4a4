/** Checks by experiment which inputs a figure depends on: a listed input moves it, any other does not. */
import { type CompiledPlan, compile } from "../../../src/engine/cost/compile";
import type { Plan } from "../../../src/engine/cost/inputs";
import { inputsOfFigure, type PlanFigure } from "../../../src/engine/sensitivity/inputsOfFigure";
import { sameTarget } from "../../../src/engine/risk/Uncertainty";
import { listInputs } from "../../../src/plan/inputNames";
import { readPlan } from "../../../src/plan/readPlan";
import { TEMPLATES } from "../../../src/plan/templates/templates";
import { templateCells } from "../../support/templateCells";
import { ANSWERS } from "./answers";
import { movedPlans } from "./moves";

jest.setTimeout(600_000);

const FIGURES = Object.keys(ANSWERS) as PlanFigure[];
/** Figures decided at one client or month. Inputs beyond that point can take over after a large change. */
const AT_ONE_PLACE: readonly PlanFigure[] = [
  "firstBreakeven",
  "unitBreakeven",
  "deficit",
  "peak",
  "payback",
  "headcount",
];

const planOf = (template: (typeof TEMPLATES)[number]): Plan => {
  const read = readPlan(templateCells(template));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

type Input = ReturnType<typeof listInputs>[number];
type Reach = "near" | "far";

/** All figures use the same plans, so that results for one can be reused for the next. */
const made = new Map<Plan, Map<string, readonly CompiledPlan[]>>();
function moved(plan: Plan, input: Input, reach: Reach): readonly CompiledPlan[] {
  const ofPlan = made.get(plan) ?? new Map<string, readonly CompiledPlan[]>();
  made.set(plan, ofPlan);
  const key = `${input.name} ${reach}`;
  const plans = ofPlan.get(key) ?? [...movedPlans(plan, input, reach)];
  ofPlan.set(key, plans);
  return plans;
}

/** Listed inputs that move nothing, and inputs not listed that move the figure. */
function discrepancies(plan: Plan, figure: PlanFigure): Readonly<Record<"idle" | "missing", readonly string[]>> {
  const base = compile(plan);
  const listed = inputsOfFigure(figure, base);
  const was = JSON.stringify(ANSWERS[figure](base));
  const moves = (input: Input, reach: Reach): boolean =>
    moved(plan, input, reach).some((other) => JSON.stringify(ANSWERS[figure](other)) !== was);
  const inputs = listInputs(plan);
  const isListed = ({ target }: (typeof inputs)[number]): boolean => listed.some((one) => sameTarget(one, target));
  const reach = AT_ONE_PLACE.includes(figure) ? "near" : "far";
  const namesOf = (found: typeof inputs): readonly string[] => found.map(({ name }) => name);
  return {
    idle: namesOf(inputs.filter((one) => isListed(one) && !moves(one, "far"))),
    missing: namesOf(inputs.filter((one) => !isListed(one) && moves(one, reach))),
  };
}

const NONE = { idle: [], missing: [] };

describe.each(TEMPLATES.map((template) => [template.id, template] as const))("%s", (_, template) => {
  const plan = planOf(template);
  test.each(FIGURES)("%s", (figure) => expect(discrepancies(plan, figure)).toEqual(NONE));
});
