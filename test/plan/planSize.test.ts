import { evaluationCounts } from "../../src/engine/arithmetic/evaluate";
import { compile } from "../../src/engine/cost/compile";
import { MAX_PAIRS, MAX_STEPS, planSize } from "../../src/engine/cost/planSize";
import { judge } from "../../src/engine/decision/judge";
import type { Cell } from "../../src/plan/cells/Cell";
import { horizonProblem } from "../../src/plan/horizonProblem";
import { readPlan } from "../../src/plan/readPlan";

const HEADERS = ["Driver", "Category", "Unit", "First", "Slope", "Rate", "From"];
const drivers = (count: number, slope: (k: number) => number): Cell[][] => [
  HEADERS,
  ...Array.from({ length: count }, (_, k) => [`D${k}`, "Other", "u", 2, slope(k), 100, null]),
];
const segments = (count: number): Cell[][] => [
  ["Segment", "Industry", "Clients", "Price"],
  ...Array.from({ length: count }, (_, j) => [`S${j}`, "I", 3, 5000]),
];
const distinct = (k: number): number => 0.6 + k / 4000;
const problemsOf = (cells: Parameters<typeof readPlan>[0]): readonly unknown[] => {
  const read = readPlan(cells);
  return read.ok ? [] : read.problems;
};

describe("the size of a plan", () => {
  it("is refused above the limit, with the counts and the limit", () => {
    const [problem] = problemsOf({ drivers: drivers(1000, distinct), segments: segments(1000), terms: 1 });
    expect(problem).toEqual({
      argument: "drivers",
      issue: { kind: "planTooLarge", curves: 1000, spans: 1000, pairs: 1e6, most: MAX_PAIRS },
    });
  });

  it.each([
    ["drivers that share a handful of curves", drivers(1000, (k) => 0.7 + (k % 10) / 100), segments(1000)],
    ["many drivers in few segments", drivers(1000, distinct), segments(10)],
    ["many segments for a dozen drivers", drivers(12, distinct), segments(800)],
  ])("takes %s", (_, driverCells, segmentCells) => {
    expect(problemsOf({ drivers: driverCells, segments: segmentCells, terms: 1 })).toEqual([]);
  });

  it("counts a price break as a span if enough clients are listed", () => {
    const base = drivers(101, distinct);
    const withBreaks = [...base, ["D0", null, null, null, null, 90, 2], ["D0", null, null, null, null, 80, 9999]];
    const [problem] = problemsOf({ drivers: withBreaks, segments: segments(99), terms: 1 });
    expect(problem).toMatchObject({ issue: { curves: 101, spans: 100, pairs: 10_100 } });
  });

  it("counts a price break at the last client listed, and none after it", () => {
    const stretchesWith = (from: number): number => {
      const cells = [...drivers(2, distinct), ["D0", null, null, null, null, 90, from]];
      const read = readPlan({ drivers: cells, segments: segments(3), terms: 1 });
      if (!read.ok) throw new Error("refused");
      return planSize(read.value).spans;
    };
    expect([8, 9, 10].map(stretchesWith)).toEqual([4, 4, 3]);
  });

  it("does not count months when reading cells", () => {
    const terms: Cell[][] = [
      ["Term", "Value"],
      ["Start rate", 1],
      ["Horizon", 1200],
    ];
    const cells = { drivers: drivers(100, distinct), segments: [...segments(99), ["Last", "I", 2000, 5000]], terms };
    expect(problemsOf(cells)).toEqual([]);
  });

  it("counts months with deployments for figures over time, and reports them", () => {
    const terms = (horizon: number): Cell[][] => [
      ["Term", "Value"],
      ["Start rate", 1],
      ["Horizon", horizon],
    ];
    const cells = { drivers: drivers(100, distinct), segments: [...segments(99), ["Last", "I", 2000, 5000]] };
    const issue = {
      kind: "horizonTooLong",
      curves: 100,
      through: 501,
      months: 401,
      steps: 50_100,
      most: MAX_STEPS,
    };
    const horizonProblemOf = (given: Parameters<typeof readPlan>[0]): unknown => {
      const read = readPlan(given);
      if (!read.ok) throw new Error("refused");
      return horizonProblem(read.value);
    };
    expect(horizonProblemOf({ ...cells, terms: terms(401) })).toEqual({ argument: "terms", issue });
    expect(horizonProblemOf({ ...cells, terms: terms(400) })).toBeUndefined();
    // At most 297 months have deliveries of the 297 clients, however long the horizon.
    expect(horizonProblemOf({ ...cells, segments: segments(99), terms: terms(1200) })).toBeUndefined();
  });

  it("keeps the decisions on the largest plan below 2,000, none of them exact", () => {
    const read = readPlan({ drivers: drivers(100, distinct), segments: segments(100), terms: 1 });
    if (!read.ok) throw new Error("refused");
    expect(planSize(read.value).pairs).toBe(MAX_PAIRS);
    const before = { ...evaluationCounts };
    judge(compile(read.value));
    expect(evaluationCounts.exact - before.exact).toBe(0);
    expect(evaluationCounts.quick - before.quick).toBeLessThan(2000);
  });
});
