/** The factory inspection template with twelve uncertain inputs: 6 drivers, 3 segments. */
import type { Plan } from "../../../src/engine/cost/inputs";
import type { Uncertainty } from "../../../src/engine/risk/Uncertainty";
import { readPlan } from "../../../src/plan/readPlan";
import { readUncertainty } from "../../../src/plan/readUncertainty";
import { factoryInspection } from "../../../src/plan/templates/factoryInspection";

const { drivers, segments, terms } = factoryInspection;

export const PLAN_CELLS = {
  drivers: [
    ["Driver", "Category", "Unit", "First", "Rate", "Slope", "Floor", "Curve"],
    ...drivers.map((one) => [one.driver, one.category, one.unit, one.first, one.rate, one.slope, one.floor, one.curve]),
  ],
  segments: [
    ["Segment", "Industry", "Clients", "Price", "Entry", "Acquisition", "Fee", "Run cost", "Term", "Churn", "Size"],
    ...segments.map((one) => [
      one.segment,
      one.industry,
      one.clients,
      one.price,
      one.entry,
      one.acquisition,
      one.fee,
      one.runCost,
      one.term,
      one.churn,
      one.size,
    ]),
  ],
  terms: terms.map(({ label, value }) => [label, value]),
};

export const UNCERTAINTY_CELLS = [
  ["Input", "Low", "Likely", "High", "Distribution"],
  ["Expert on site.First", 4, 5, 8, "pert"],
  ["Expert on site.Slope", 0.7, 0.75, 0.85, "pert"],
  ["Customization.First", 500, 670, 900, "lognormal"],
  ["Customization.Slope", 0.78, 0.82, 0.9, "triangular"],
  ["Edge device and camera.Rate", 9500, 11250, 13000, "normal"],
  ["Enclosure and installation.Slope", 0.85, 0.9, 0.95, "uniform"],
  ["Operator training.First", 30, 40, 60, "pert"],
  ["Travel.First", 10, 12, 18, "pert"],
  ["Lead plants.Price", 80000, 90000, 95000, "triangular"],
  ["Mid-size plants.Price", 52000, 58000, 62000, "triangular"],
  ["Small plants.Price", 38000, 42000, 45000, "pert"],
  ["Non-recurring cost", 400000, 450000, 700000, "pert"],
];

export function inspection(): Readonly<{ plan: Plan; inputs: readonly Uncertainty[] }> {
  const plan = readPlan(PLAN_CELLS);
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  const inputs = readUncertainty(UNCERTAINTY_CELLS, plan.value);
  if (!inputs.ok) throw new Error(JSON.stringify(inputs.problems));
  return { plan: plan.value, inputs: inputs.value };
}
