import { probability, simulate, tornado } from "../../src/functions/risk";
import { simulationArgument } from "../../src/functions/simulationArgument";
import { readUncertainty } from "../../src/plan/readUncertainty";
import { simulator } from "../../src/engine/risk/Simulation";
import { readPlan } from "../../src/plan/readPlan";
import { PLAN_CELLS, UNCERTAINTY_CELLS } from "../engine/risk/inspection";
import { withCellErrors } from "../support/cellErrors";

/** Excel passes new arrays to each cell. */
const { drivers, segments, terms, uncertainty } = {
  drivers: () => PLAN_CELLS.drivers.map((row) => [...row]),
  segments: () => PLAN_CELLS.segments.map((row) => [...row]),
  terms: () => PLAN_CELLS.terms.map((row) => [...row]),
  uncertainty: () => UNCERTAINTY_CELLS.map((row) => [...row]),
};
const blocks = () => ({ drivers: drivers(), segments: segments(), terms: terms(), uncertainty: uncertainty() });
const spill = (trials: unknown = 400, seed: unknown = null, measure: unknown = null): unknown[][] =>
  simulate(drivers(), segments(), terms(), uncertainty(), trials, seed, measure);
const value = (rows: readonly (readonly unknown[])[], label: string): unknown =>
  rows.find(([name]) => name === label)?.[1];
const probabilityOf = (n: number, trials = 400): number =>
  probability(n, drivers(), segments(), terms(), uncertainty(), trials);

withCellErrors();

test("SIMULATE gives percentiles, mean, chance, their errors, and the trials, seed and method", () => {
  const rows = spill();
  expect(rows.map(([label]) => label)).toEqual([
    "Figure",
    "P5",
    "P10",
    "P25",
    "P50",
    "P75",
    "P90",
    "P95",
    "Mean of trials that break even",
    "Standard error (at most)",
    "Probability of breakeven",
    "Standard error of the probability (at most)",
    "Trials that never break even",
    "Trials",
    "Seed",
    "Method",
  ]);
  expect(value(rows, "P95")).toBe("never");
  expect(value(rows, "Probability of breakeven")).toBe(1 - Number(value(rows, "Trials that never break even")) / 400);
  expect([value(rows, "Trials"), value(rows, "Seed"), value(rows, "Method")]).toEqual([400, 1, "latin hypercube"]);
});

test("the figures equal those of the engine", () => {
  const plan = readPlan(PLAN_CELLS);
  if (!plan.ok) throw new Error("a good plan");
  const inputs = readUncertainty(UNCERTAINTY_CELLS, plan.value);
  if (!inputs.ok) throw new Error("good inputs");
  const { results } = simulator({
    plan: plan.value,
    inputs: inputs.value,
    measure: "breakeven",
    trials: 400,
    seed: 9,
    method: "latin hypercube",
  });
  const sorted = results(0, 400).sort();
  expect(value(spill(400, 9), "P50")).toBe(sorted[199]);
  expect(value(spill(400, 9), "P10")).toBe(sorted[39]);
});

test("without arguments SIMULATE runs 10,000 trials from seed 1", () => {
  const rows = spill(null);
  expect([value(rows, "Trials"), value(rows, "Seed")]).toEqual([10_000, 1]);
  expect(rows).toEqual(spill(10_000, 1, "breakeven"));
});

test("margin and present value have a chance of 0 or more, and peak funding has none", () => {
  for (const measure of ["margin", "npv"]) {
    const rows = spill(50, 1, measure);
    expect(value(rows, "Probability of 0 or more")).toBeGreaterThan(0);
    expect(value(rows, "Probability of breakeven")).toBeUndefined();
    expect(typeof value(rows, "Mean")).toBe("number");
  }
  expect(spill(50, 1, "peakfunding").map(([label]) => label)).not.toContain("Probability of 0 or more");
});

test("payback has a probability and the trials that never pay back", () => {
  const rows = spill(50, 1, "payback");
  expect(value(rows, "Probability of payback")).toBe(1 - Number(value(rows, "Trials that never pay back")) / 50);
  expect(rows.map(([label]) => label)).toContain("Mean of trials that pay back");
});

test("a single trial has no standard error", () => {
  const rows = spill(1, 3);
  expect(value(rows, "Standard error (at most)")).toBe("needs 2 trials");
  expect(value(rows, "Standard error of the probability (at most)")).toBe("needs 2 trials");
});

test("equal arguments reuse the cached simulation, different ones do not, and the cache does not change results", () => {
  const options = { trials: 300, seed: 4, measure: null, method: null };
  const first = simulationArgument(blocks(), options);
  expect(simulationArgument(blocks(), options)).toBe(first);
  expect(simulationArgument(blocks(), { ...options, seed: 5 })).not.toBe(first);
  expect(simulationArgument(blocks(), { ...options, trials: 301 })).not.toBe(first);
  expect(simulationArgument(blocks(), { ...options, measure: "margin" })).not.toBe(first);
  expect(simulationArgument(blocks(), { ...options, method: "sobol" })).not.toBe(first);
  expect(simulationArgument(blocks(), { ...options, method: "Latin Hypercube" })).toBe(first);
  const moved = blocks();
  moved.uncertainty[1]?.splice(1, 1, 4.1);
  expect(simulationArgument(moved, options)).not.toBe(first);
  const dearer = blocks();
  dearer.drivers[1]?.splice(4, 1, 16001);
  expect(simulationArgument(dearer, options)).not.toBe(first);
  for (let seed = 100; seed < 110; seed++) simulationArgument(blocks(), { ...options, seed, trials: 2 });
  const again = simulationArgument(blocks(), options);
  expect(again).not.toBe(first);
  expect(again.results).toEqual(first.results);
});

test("blank correlations, or the 0 of an empty argument, count as none", () => {
  const options = (correlations: unknown): unknown[][] =>
    simulate(drivers(), segments(), terms(), uncertainty(), 400, null, null, correlations as unknown[][], "sobol");
  const none = options(null);
  for (const blank of [0, "", [[0]], [[""]], [[null]]]) expect(options(blank)).toEqual(none);
  expect(() => options(1)).toThrow("correlations");
});

describe("correlations", () => {
  const HEADER = ["Input", "With", "Correlation"];
  const correlated = (correlation: unknown, trials = 2000): unknown[][] =>
    simulate(drivers(), segments(), terms(), uncertainty(), trials, null, "margin", [
      HEADER,
      ["Expert on site.First", "Customization.First", correlation],
    ]);
  const width = (rows: unknown[][]): number => Number(value(rows, "P90")) - Number(value(rows, "P10"));

  test("positively correlated costs widen the spread of the margin, and each correlation gives its own simulation", () => {
    expect(width(correlated(0.9))).toBeGreaterThan(1.05 * width(spill(2000, null, "margin")));
    expect(width(correlated(-0.9))).toBeLessThan(0.95 * width(spill(2000, null, "margin")));
  });

  test("a block with headers only counts as none", () => {
    const alone = simulate(drivers(), segments(), terms(), uncertainty(), 400, null, null, [HEADER]);
    expect(alone).toEqual(spill());
  });

  test("an issue names the block, the row and the column", () => {
    expect(() => correlated(2)).toThrow("correlations, row 2, Correlation: 2 is not above -1 and below 1");
  });
});

describe("method", () => {
  const by = (method: unknown, trials = 400): unknown[][] =>
    simulate(drivers(), segments(), terms(), uncertainty(), trials, 5, null, null as never, method);

  test("each method draws different trials and reports its name and the kind of its error", () => {
    const [latin, plain, sobol] = ["latin hypercube", "monte carlo", "sobol"].map((method) => by(method));
    expect(by(null)).toEqual(latin);
    expect([latin, plain, sobol].map((rows) => value(rows ?? [], "Method"))).toEqual([
      "latin hypercube",
      "monte carlo",
      "sobol",
    ]);
    expect(typeof value(latin ?? [], "Standard error (at most)")).toBe("number");
    expect(typeof value(plain ?? [], "Standard error")).toBe("number");
    expect(typeof value(sobol ?? [], "Standard error (if independent)")).toBe("number");
    expect(typeof value(sobol ?? [], "Standard error of the probability (if independent)")).toBe("number");
  });

  test("PROBABILITY equals the chance of SIMULATE with the same method", () => {
    const found = probability(150, drivers(), segments(), terms(), uncertainty(), 400, 5, null as never, "sobol");
    expect(found).toBe(value(by("sobol"), "Probability of breakeven"));
  });

  test("an unknown method is refused with the allowed ones", () => {
    expect(() => by("halton")).toThrow('method: "halton" is not one of latin hypercube, monte carlo, sobol');
  });
});

test("PROBABILITY rises with n to the chance of breakeven, and refuses n beyond the clients listed", () => {
  const probabilities = [40, 80, 100, 120, 150].map((n) => probabilityOf(n));
  expect([...probabilities].sort((a, b) => a - b)).toEqual(probabilities);
  expect(probabilities.at(-1)).toBe(value(spill(), "Probability of breakeven"));
  expect(() => probabilityOf(151)).toThrow(
    expect.objectContaining({ code: "#N/A", message: "the plan has only 150 clients" }) as Error,
  );
});

test("TORNADO sorts widest swing first, and never before all others", () => {
  const rows = tornado(drivers(), segments(), terms(), uncertainty());
  expect(rows[0]).toEqual(["Input", "Low", "High", "Result at low", "Result at high", "Swing"]);
  expect(rows).toHaveLength(13);
  const swings = rows.slice(1).map((row) => (row[5] === "never" ? Infinity : Number(row[5])));
  expect([...swings].sort((a, b) => (a === b ? 0 : b - a))).toEqual(swings);
  for (const row of rows.slice(1)) expect(row[5] === "never").toBe(row[3] === "never" || row[4] === "never");
});

test("a value that no cell can hold becomes an error with the reason", () => {
  expect(() => spill(1e6 + 1)).toThrow(expect.objectContaining({ code: "#VALUE!" }) as Error);
  expect(() => simulate(drivers(), segments(), terms(), null as never)).toThrow(
    expect.objectContaining({ message: "uncertainty: missing; pass the uncertainty block" }) as Error,
  );
});
