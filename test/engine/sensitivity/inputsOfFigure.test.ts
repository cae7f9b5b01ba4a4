/** Checks by experiment which inputs a figure depends on, over the templates. */
import type { Plan } from "../../../src/engine/cost/inputs";
import { readPlan } from "../../../src/plan/readPlan";
import { TEMPLATES } from "../../../src/plan/templates/templates";
import { templateCells } from "../../support/templateCells";
import { discrepancies, FIGURES } from "./discrepancies";

jest.setTimeout(600_000);

const planOf = (template: (typeof TEMPLATES)[number]): Plan => {
  const read = readPlan(templateCells(template));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

const NONE = { idle: [], missing: [] };

describe.each(TEMPLATES.map((template) => [template.id, template] as const))("%s", (_, template) => {
  const plan = planOf(template);
  test.each(FIGURES)("%s", (figure) => expect(discrepancies(plan, figure)).toEqual(NONE));
});
