/** If the deficit is equally deep in several months, the function, the pane and the sheet return the first month. */
import { compile } from "../../src/engine/cost/compile";
import { decisiveMonth } from "../../src/engine/sensitivity/cashInputs";
import { peakFunding, peakMonth } from "../../src/engine/time/cashFigures";
import { cashFlow } from "../../src/engine/time/cashFlow";
import { cashSheet } from "../../src/sheets/cash/cashSheet";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { modelLayout } from "../../src/sheets/model/modelLayout";
import { timeline } from "../../taskpane/shared/figures/timeline";
import { formulasOf } from "../support/sheetSpec";
import { plainDriver, plainSegment, plainTerms } from "../support/plainPlan";

/** Two clients at a cost of 300, with a later payment: until then the deficit does not change. */
const plan = (startRate: number, paymentDelay: number) => ({
  drivers: [plainDriver({ name: "Work", category: "Expert", first: 3, rates: [{ from: 1, rate: 100 }] })],
  segments: [plainSegment({ name: "All", clients: 2, price: 1000 })],
  terms: plainTerms({ nonRecurring: 500, startRate, horizon: 24, paymentDelay }),
});

test("the sheet finds the deficit by an exact MATCH, which returns the first cell with this value", () => {
  const model = modelLayout(factoryInspection, "Rollout");
  const formulas = formulasOf(cashSheet({ sheetName: "Cash", modelSheetName: "Model", model, horizon: 24 }));
  const searches = formulas.filter((formula) => formula.includes("MATCH(-"));
  expect(searches).toEqual([expect.stringMatching(/MATCH\(-[^,]+,[^,]+,0\)-1/)]);
});

test.each([
  ["both deployed in month 1, paid in month 5", 2, 4, 1, 1100],
  ["deployed in months 2 and 4, paid 6 months later", 0.5, 6, 4, 1100],
])("%s: the peak month is the first month of the deficit", (_, startRate, delay, month, deficit) => {
  const given = plan(startRate, delay);
  const flow = cashFlow(compile(given));
  expect(flow.filter(({ cumulative }) => cumulative === -deficit).length).toBeGreaterThan(2);
  expect(peakFunding(flow)).toBe(deficit);
  expect(peakMonth(flow)).toBe(month);
  expect(decisiveMonth(compile(given), "peak")).toBe(month);
  expect(timeline(compile(given))).toMatchObject({ peak: { amount: deficit, month } });
});

test("there is no peak month when no funding is needed", () => {
  const given = plan(2, 0);
  const flow = cashFlow(compile({ ...given, terms: { ...given.terms, nonRecurring: 0 } }));
  expect(peakFunding(flow)).toBe(0);
  expect(peakMonth(flow)).toBeUndefined();
});
