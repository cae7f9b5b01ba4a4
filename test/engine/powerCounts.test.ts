/** Which deployments read their powers from a table of powers. The figures must be the same either way. */
import { type CompiledPlan, compile } from "../../src/engine/cost/compile";
import { deploymentTable } from "../../src/engine/cost/deploymentTable";
import { powerCounts } from "../../src/engine/cost/powerCounts";
import { MAX_POWERS } from "../../src/engine/learning/powerTable";
import { readPlan } from "../../src/plan/readPlan";

const plan = (segments: readonly unknown[][], transfer = 0): CompiledPlan => {
  const read = readPlan({
    drivers: [
      ["Driver", "First", "Rate", "Slope", "Floor", "Curve", "From"],
      ["A", 3, 1000.01, 0.83, 0, "unit", null],
      ["B", 2, 170.5, 0.91, 0.25, "average", null],
      ["C", 2, 170.5, 0.77, 0.25, "dejong", null],
      ["C", null, 99, null, null, null, 199_995],
    ],
    segments: [["Segment", "Industry", "Clients", "Price"], ...segments],
    terms: [
      ["Term", "Value"],
      ["Transfer", transfer],
    ],
  });
  if (!read.ok) throw new Error("refused");
  return compile(read.value);
};

test("positions up to the longest table are tabled, later ones are computed one by one", () => {
  const one = plan([["S", "I", 1e6, 5000]]);
  expect(powerCounts(one, { from: 190_000, last: 210_000, step: 2 })).toEqual({
    tabled: MAX_POWERS - 190_000 + 1,
    direct: 210_000 - MAX_POWERS,
    entries: MAX_POWERS,
  });
});

test("a few deployments far out get no table", () => {
  const one = plan([["S", "I", 1e6, 5000]]);
  expect(powerCounts(one, { from: 199_980, last: 199_990, step: 1 })).toEqual({ tabled: 0, direct: 11, entries: 0 });
});

test("positions count within an industry, and fractional positions are computed one by one", () => {
  const segments = [
    ["S", "I", 1000, 5000],
    ["T", "J", 1001, 5000],
    ["U", "I", 300, 5000],
  ];
  const range = { from: 1, last: 2301, step: 1 };
  expect(powerCounts(plan(segments), range)).toEqual({ tabled: 2301, direct: 0, entries: 1300 });
  // Half of the 1,000 deployments before T is a whole number, half of the 1,001 before U is not.
  expect(powerCounts(plan(segments, 0.5), range)).toEqual({ tabled: 2001, direct: 300, entries: 1501 });
});

test("figures on both sides of the longest table equal those of single deployments", () => {
  const one = plan([["S", "I", 1e6, 5000]]);
  const rows = deploymentTable(one, { from: 190_000, last: 200_100, step: 1 });
  for (const row of rows.filter(({ deployment }) => deployment % 1000 === 0 || Math.abs(deployment - MAX_POWERS) < 9)) {
    const { deployment } = row;
    expect(deploymentTable(one, { from: deployment, last: deployment + 4, step: 5 })).toEqual([row]);
  }
});
