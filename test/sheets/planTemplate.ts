import type { Plan } from "../../src/engine/cost/inputs";
import { readPlan } from "../../src/plan/readPlan";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { templateCells } from "../../src/plan/templates/templateCells";
import type { Template } from "../../src/plan/templates/Template";
import { OPTIONAL_TERM_LABELS, OPTIONAL_TERMS } from "../../src/schema/optionalTerms";
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
    drivers: plan.drivers.flatMap(({ name, category, unit, first, slope, floor, curve, rates, escalation, currency }) =>
      rates.map(({ from, rate }, step) => ({
        driver: name,
        ...{ category, unit, first, slope, floor, curve, rate, source: SOURCE },
        ...(step === 0
          ? { ...(escalation === undefined ? {} : { escalation }), ...(currency === undefined ? {} : { currency }) }
          : { from }),
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
    ...optionalTermsOf(plan.terms),
    clients: factoryInspection.clients,
  };
}

/** The terms that most plans do not have, by their labels. */
function optionalTermsOf(terms: Plan["terms"]): Pick<Template, "optionalTerms"> {
  const beside = { unit: "", source: SOURCE };
  const values = OPTIONAL_TERM_LABELS.flatMap((label) => {
    const value = terms[OPTIONAL_TERMS[label].key];
    return value === undefined ? [] : [{ label, value, ...beside }];
  });
  const exchange = (terms.exchange ?? []).flatMap(({ currency, rate, change }) => [
    { label: `Exchange rate ${currency}`, value: rate, ...beside },
    ...(change === undefined ? [] : [{ label: `Exchange rate ${currency} a year`, value: change, ...beside }]),
  ]);
  return values.length + exchange.length === 0 ? {} : { optionalTerms: [...values, ...exchange] };
}

/** The plan of a template, as read from its cells. */
export function templatePlan(template: Template): Plan {
  const read = readPlan(templateCells(template));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
