/** The inputs that are listed under a figure, by trial: what is listed moves it, what is not does not. */
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
/** What is decided at one client or month: what lies beyond it can take it over when it is moved far. */
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

/** The same plans for every figure: what one asks of them the next one need not. */
const made = new Map<Plan, Map<string, readonly CompiledPlan[]>>();
function moved(plan: Plan, input: Input, reach: Reach): readonly CompiledPlan[] {
  const ofPlan = made.get(plan) ?? new Map<string, readonly CompiledPlan[]>();
  made.set(plan, ofPlan);
  const key = `${input.name} ${reach}`;
  const plans = ofPlan.get(key) ?? [...movedPlans(plan, input, reach)];
  ofPlan.set(key, plans);
  return plans;
}

/** Names of listed inputs that move nothing, and of others that do. */
function mistakes(plan: Plan, figure: PlanFigure): Readonly<Record<"idle" | "missing", readonly string[]>> {
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
  test.each(FIGURES)("%s", (figure) => expect(mistakes(plan, figure)).toEqual(NONE));
});
