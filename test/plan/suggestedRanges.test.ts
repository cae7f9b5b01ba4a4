import * as fc from "fast-check";
import { simulator } from "../../src/engine/risk/Simulation";
import { resolveInput } from "../../src/plan/inputNames";
import { initialRanges, suggestedRanges } from "../../src/plan/suggestedRanges";
import { listedPlan, unlimitedPlan } from "../oracle/arbitraryPlan";
import { inspection } from "../engine/risk/inspection";
import { randomRuns } from "../support/randomRuns";

const { plan } = inspection();
const proposed = new Map(suggestedRanges(plan).map((one) => [one.name, one]));

test("ranges are a fifth to either side, for a slope a fifth of its saving, and whole for counts", () => {
  expect(proposed.get("Lead plants.Price")).toMatchObject({ low: 72_000, likely: 90_000, high: 108_000 });
  expect(proposed.get("Expert on site.Slope")).toMatchObject({ low: 0.7, likely: 0.75, high: 0.8 });
  expect(proposed.get("Mid-size plants.Clients")).toMatchObject({ low: 21, likely: 26, high: 31 });
  expect(proposed.get("Trial failure")).toMatchObject({ low: 0.16, likely: 0.2, high: 0.24 });
});

test("a figure of 0 gets no range, and an end that the constraint forbids is the value itself", () => {
  expect(proposed.has("Transfer")).toBe(false);
  expect(proposed.has("Lead plants.Churn")).toBe(false);
  const surelyFails = { ...plan, terms: { ...plan.terms, transfer: 0.9 } };
  expect(suggestedRanges(surelyFails).find(({ name }) => name === "Transfer")).toMatchObject({ low: 0.72, high: 0.9 });
});

test("the initial ranges are the eight that move the margin most, without figures that someone decides", () => {
  expect(initialRanges(plan).map(({ name }) => name)).toMatchInlineSnapshot(`
   [
     "Small plants.Price",
     "Expert on site.Slope",
     "Small plants.Fee",
     "Customization.Slope",
     "Customization.First",
     "Customization.Rate",
     "Expert on site.First",
     "Expert on site.Rate",
   ]
  `);
});

test("the initial ranges of any plan can be drawn together and resolved by name", () =>
  fc.assert(
    fc.property(fc.oneof(listedPlan, unlimitedPlan), (some) => {
      const inputs = initialRanges(some);
      for (const { name, target } of inputs) expect(resolveInput(some, name)).toEqual({ ok: true, name, target });
      const trials = { measure: "breakeven", trials: 3, seed: 1, method: "latin hypercube" } as const;
      if (inputs.length > 0) simulator({ plan: some, inputs, ...trials }).results(0, 3);
    }),
    { numRuns: randomRuns(1 / 5) },
  ));
