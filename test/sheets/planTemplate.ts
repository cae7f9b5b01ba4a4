import type { Plan } from "../../src/engine/cost/inputs";
import type { Template } from "../../src/plan/templates/Template";

const SOURCE = "made up";

/** A plan as a template, so that a model sheet of any size can be made of it. */
export function planTemplate(plan: Plan): Template {
  const { nonRecurring, transfer, trialFailure, trialCost } = plan.terms;
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
    segments: plan.segments.map(({ name, ...figures }) => ({ segment: name, ...figures, source: SOURCE })),
    terms: [
      { label: "Non-recurring cost", value: nonRecurring, unit: "EUR", source: SOURCE },
      { label: "Transfer", value: transfer, unit: "share", source: SOURCE },
      { label: "Trial failure", value: trialFailure, unit: "share", source: SOURCE },
      { label: "Trial cost", value: trialCost, unit: "share", source: SOURCE },
    ],
  };
}

/** The plan of a template: its cells need no reading, they are typed already. */
export function templatePlan({ drivers, segments, terms }: Template): Plan {
  const term = (label: string, absent: number): number => terms.find((one) => one.label === label)?.value ?? absent;
  return {
    drivers: drivers
      .filter(({ from }) => from === undefined)
      .map(({ driver: name, category, unit, first, slope, floor, curve, rate }) => ({
        ...{ name, category, unit, first, slope, floor, curve },
        rates: [
          { from: 1, rate },
          ...drivers.flatMap((one) =>
            one.driver === name && one.from !== undefined ? [{ from: one.from, rate: one.rate }] : [],
          ),
        ],
      })),
    segments: segments.map(({ segment: name, ...figures }) => ({ name, ...figures })),
    terms: {
      nonRecurring: term("Non-recurring cost", 0),
      transfer: term("Transfer", 0),
      trialFailure: term("Trial failure", 0),
      trialCost: term("Trial cost", 1),
      ramp: 0,
      discountRate: 0,
      paymentDelay: 0,
    },
  };
}
