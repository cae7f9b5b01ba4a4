/** Plans of public bug reports and of an attack on the last digit, each with the figure that is right. */
import { compile } from "../../../src/engine/cost/compile";
import type { Cells } from "../../../src/plan/cells/Cell";
import { readPlan } from "../../../src/plan/readPlan";
import { presentValue } from "../../../src/engine/time/cashFigures";
import { cashFlow } from "../../../src/engine/time/cashFlow";

const DRIVERS = ["Driver", "Category", "First", "Rate", "Slope", "Floor", "Curve", "From"];
const SEGMENTS = [
  ["Segment", "Industry", "Clients", "Price", "Entry", "Acquisition", "Fee", "Run cost", "Term", "Churn", "Size"],
].flat();

function flowOf(drivers: Cells, segments: Cells, terms: Readonly<Record<string, number>>) {
  const read = readPlan({
    drivers: [DRIVERS, ...drivers],
    segments: [SEGMENTS, ...segments],
    terms: Object.entries(terms),
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return cashFlow(compile(read.value));
}

test("a deployment cost of exactly half a cent is that, not the double below it", () => {
  const flow = flowOf(
    [
      ["d0", "Hardware", 100, 250, 0.85, 0, "unit", 1],
      ["d1", "Training", 7.25, 0, 0.9999, 0, "average", 1],
    ],
    [["s0", "a", 13, 1000, 100, 0, 0, 0, 6, 0.5, 1]],
    {
      "Non-recurring cost": 1000,
      Transfer: 0.3,
      "Trial failure": 0.2,
      "Trial cost": 1,
      "Start rate": 1,
      Ramp: 0,
      "Discount rate": 0.08,
      "Payment delay": 1,
      Horizon: 36,
      "Max rate": 2,
    },
  );
  // Deployment 4: 100 · 250 · 0.85² · 1.25, and deployment 2 in the same way.
  expect(flow[4]?.deploymentCost).toBe(22578.125);
  expect(flow[4]?.net).toBe(-21578.125);
});

test("the first month's deployment cost with a size, price and lost trials in half a cent", () => {
  const flow = flowOf(
    [
      ["d0", "Expert", 1234.5, 9000, 0.3, 1234.5, "unit", 1],
      ["d1", "Other", 1234.5, 0.01, 0.6, 0, "average", 1],
    ],
    [
      ["s0", "a", 5, 12000, 100, 250.5, 500, 400, 1, 0.1, 0.1],
      ["s1", "b", 2, 5000, 100, 10, 0, 5, 60, 0.99, 1],
      ["s2", "a", 13, 0, 5000, 250.5, 10, 400, 1, 0.02, 1.7],
    ],
    {
      "Non-recurring cost": 25000,
      Transfer: 0,
      "Trial failure": 0.5,
      "Trial cost": 0,
      "Start rate": 0.5,
      Ramp: 0.05,
      "Discount rate": 0.15,
      "Payment delay": 6,
      Horizon: 24,
      "Max rate": 0.5,
    },
  );
  expect(flow.map(({ deploymentCost }) => deploymentCost)).toContain(11110622.345);
});

test("a present value just short of half a cent does not read as half a cent", () => {
  const flow = flowOf(
    [["d0", "Hardware", 7.25, 1, 0.8, 0, "unit", 1]],
    [
      ["s0", "a", 13, 12000, 0, 0, 99.9, 5, 12, 0.02, 1],
      ["s1", "b", 3, 100, 0, 0, 0, 5, 60, 0, 1],
      ["s2", "b", 1, 0, 33.33, 0, 10, 5, 24, 0.5, 2],
    ],
    {
      "Non-recurring cost": 250000,
      Transfer: 0.3,
      "Trial failure": 0.3333333333333333,
      "Trial cost": 1,
      "Start rate": 2,
      Ramp: 1,
      "Discount rate": 0,
      "Payment delay": 0,
      Horizon: 1,
      Experts: 0.5,
    },
  );
  const worth = presentValue(flow, 0);
  // Exactly -226,019.574999999999999021.
  expect(worth).toBeGreaterThan(-226019.575);
  expect(worth).toBeLessThan(-226019.5749999999);
});

test("a present value near 0 is right to 15 digits", () => {
  const flow = flowOf(
    [["d0", "Other", 1234.5, 1, 0.3, 0, "unit", 1]],
    [
      ["s0", "", 40, 1000, 33.33, 250.5, 0, 400, 6, 0, 2],
      ["s1", "a", 8, 5000, 0, 250.5, 500, 0, 12, 0, 1],
      ["s2", "b", 13, 999.99, 33.33, 250.5, 99.9, 0, 1, 0, 1],
    ].map((row) => row.map((cell) => (cell === "" ? "z" : cell))),
    {
      "Non-recurring cost": 25000,
      Transfer: 0.3,
      "Trial failure": 0,
      "Trial cost": 1,
      "Start rate": 100,
      Ramp: 0,
      "Discount rate": 0.08,
      "Payment delay": 0,
      Horizon: 36,
      Experts: 3.5,
    },
  );
  expect(presentValue(flow, 0.08)).toBe(1105.6061535777653);
});
