import type { Plan } from "../../src/engine/cost/inputs";
import { readPlan } from "../../src/plan/readPlan";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { templateCells } from "../../src/plan/templates/templateCells";
import type { Template } from "../../src/plan/templates/Template";
import { TERM_LABELS } from "../../src/schema/terms";
import { industryOf, TERM_VALUES } from "../support/nativePlans";

const SOURCE = "made up";

/** A plan as a template, to make a model sheet of any size; its client profiles are the factory's. */
export function planTemplate(plan: Plan): Template {
  return {
    id: "made-up",
    title: "Made up",
    about: "",
    currency: "EUR",
    priceYear: 2026,
    drivers: plan.drivers.flatMap(({ name, category, unit, first, slope, floor, curve, rates }) =>
      rates.map(({ from, rate }, step) => ({
        driver: name,
        ...{ category, unit, first, slope, floor, curve, rate, source: SOURCE },
        ...(step === 0 ? {} : { from }),
      })),
    ),
    segments: plan.segments.map(({ name, ...figures }) => ({
      segment: name,
      ...figures,
      industry: industryOf(plan, { name, ...figures }),
      source: SOURCE,
    })),
    terms: TERM_LABELS.flatMap((label) => {
      const value = TERM_VALUES[label](plan.terms);
      return value === undefined ? [] : [{ label, value, unit: "", source: SOURCE }];
    }),
    clients: factoryInspection.clients,
  };
}

/** The plan of a template, as read from its cells. */
export function templatePlan(template: Template): Plan {
  const read = readPlan(templateCells(template));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
