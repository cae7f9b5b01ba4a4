import { truncationBounds } from "../../src/engine/risk/truncationBounds";
import { simulator } from "../../src/engine/risk/Simulation";
import { englishIssues } from "../../src/plan/wording/issues/englishIssues";
import { readPlan } from "../../src/plan/readPlan";
import { readUncertainty } from "../../src/plan/readUncertainty";

const HEADER = ["Input", "Low", "Likely", "High", "Distribution"];
const plan = (() => {
  const read = readPlan({
    drivers: [
      ["Driver", "Category", "First", "Rate", "Slope", "Floor", "Curve", "From"],
      ["Expert", "Expert", 6, 18000, 0.78, 0.25, "", ""],
      ["Expert", "", "", 15000, "", "", "", 20],
      ["Device v2.0", "Hardware", 1, 14500, 0.97, 0, "average", ""],
    ],
    segments: [
      ["Segment", "Clients", "Price", "Churn", "Term", "Fee"],
      ["Lead plants", 4, 90000, 0, 36, 100],
      ["Twin", 10, 50000, 0.01, 12, 100],
      ["Other", 10, 40000, 0.01, 12, 100],
    ],
    terms: [
      ["Non-recurring cost", 450000],
      ["Transfer", 0.2],
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
})();

const problems = (...rows: readonly (readonly unknown[])[]): readonly string[] => {
  const read = readUncertainty([HEADER, ...rows], plan);
  return read.ok ? [] : read.problems.map(englishIssues.problem);
};
const inputs = (...rows: readonly (readonly unknown[])[]) => {
  const read = readUncertainty([HEADER, ...rows], plan);
  if (!read.ok) throw new Error(read.problems.map(englishIssues.problem).join("; "));
  return read.value;
};

test("drivers, segments and terms are found by name in any case and spacing, and a blank distribution is pert", () => {
  const read = inputs(
    ["Expert.Slope", 0.7, 0.78, 0.9, ""],
    ["device V2.0 . rate", 12000, 15500, 20000, "LogNormal"],
    ["LEAD PLANTS.price", 80000, 90000, 95000, 0],
    ["", "", "", "", ""],
    ["non-recurring  COST", 4e5, 5.5e5, 7e5, "uniform"],
  );
  expect(read.map(({ name, target, distribution }) => [name, target, distribution])).toEqual([
    ["Expert.Slope", { kind: "driver", driver: 0, column: "slope" }, "pert"],
    ["Device v2.0.Rate", { kind: "driver", driver: 1, column: "rate" }, "lognormal"],
    ["Lead plants.Price", { kind: "segment", segment: 0, column: "price" }, "pert"],
    ["Non-recurring cost", { kind: "term", term: "nonRecurring" }, "uniform"],
  ]);
});

test("columns may be in any order, and without a Distribution column all inputs are pert", () => {
  const read = readUncertainty(
    [
      ["high", "Note", "LIKELY", "low", "Input"],
      [0.9, "x", 0.78, 0.7, "Expert.Slope"],
    ],
    plan,
  );
  expect(read).toMatchObject({ ok: true, value: [{ low: 0.7, likely: 0.78, high: 0.9, distribution: "pert" }] });
});

describe("an unknown input is reported with the names that exist", () => {
  test.each([
    [
      "Exprt.Slope",
      /"Exprt\.Slope" is not an input.*drivers are Expert, Device v2\.0; segments are Lead plants, Twin, Other; terms are Non-rec/,
    ],
    ["Expert.Speed", /"Speed" is not a figure of the driver Expert; they are First, Rate, Slope, Floor/],
    ["Expert", /"Expert" has no column; add it after a dot: First, Rate/],
    ["Lead plants.Slope", /"Slope" is not a figure of the segment Lead plants; they are Clients, Price/],
    ["=cmd|'/c calc'!A1", /is not an input/],
    ["__proto__.constructor", /is not an input/],
    [".", /is not an input/],
  ])("%s", (name, expected) => {
    const [found] = problems([name, 1, 2, 3, ""]);
    expect(found).toMatch(/^uncertainty, row 2, Input: /);
    expect(found).toMatch(expected);
  });

  test("a very long name still gives one sentence", () => {
    expect(problems(["x".repeat(40_000), 1, 2, 3, ""])[0]?.length).toBeLessThan(1000);
  });
});

describe("range issues name row, column, the value found and the values allowed", () => {
  test.each<[readonly unknown[], string]>([
    [["Expert.Slope", 70, 78, 90, ""], "row 2, Low: 70 is not between 0 and 1; did you mean 70% or 0.7?"],
    [["Expert.Slope", 0, 0.78, 0.9, ""], "row 2, Low: 0 is not between 0 and 1; blank or 0: enter 1 for no learning"],
    [["Expert.Slope", "", 0.78, 0.9, ""], "row 2, Low: blank counts as 0"],
    [["Expert.Slope", "0.7", 0.78, 0.9, ""], 'row 2, Low: "0.7" is text that looks like a number'],
    [["Expert.Slope", 0.8, 0.78, 0.9, ""], "row 2, Likely: 0.78 is below Low, 0.8"],
    [["Expert.Slope", 0.7, 0.95, 0.9, ""], "row 2, Likely: 0.95 is above High, 0.9"],
    [["Expert.Slope", 0.7, 0.8, 1.1, ""], "row 2, High: 1.1 is not between 0 and 1"],
    [["Expert.Floor", 0, 1, 6.5, ""], "row 2, High: 6.5 is above the first-unit quantity, 6; a floor cannot exceed it"],
    [
      ["Expert.First", 0.2, 6, 7, ""],
      "row 2, Low: 0.2 is below the floor, 0.25; a first-unit quantity cannot be lower",
    ],
    [["Device v2.0.Slope", 0.5, 0.9, 1, ""], "row 2, Low: 0.5 is not above 0.5: under cumulative average theory"],
    [["Expert.Rate", 0, 1, 2, "lognormal"], "row 2, Low: 0 is not above 0, which a lognormal value always is"],
    [["Expert.Rate", 1, 2, 3, "gauss"], 'row 2, Distribution: "gauss" is not one of pert, triangular, uniform, normal'],
    [["Lead plants.Clients", 1.5, 4, 6, ""], "row 2, Low: 1.5 is not a whole number"],
    [["Lead plants.Clients", 1, 4, 1e9, ""], "row 2, High: 1000000020 clients in total"],
    [["Lead plants.Churn", 0, 0.5, 1, ""], "row 2, High: 1 is not at least 0 and below 1"],
    [["", 1, 2, 3, ""], "row 2, Input: the row has figures but no input"],
    [
      ["Expert.Rate", { type: "CustomFunctionError", code: "#N/A" }, 2, 3, ""],
      "row 2, Low: the cell holds the error #N/A",
    ],
    [["Expert.Rate", 1, Infinity, 3, ""], "row 2, Likely: Infinity is not a finite number"],
  ])("%j", (row, expected) => expect(problems(row)[0]).toContain(`uncertainty, ${expected}`));

  test("the high floor must not exceed the low first quantity", () => {
    expect(problems(["Expert.First", 3, 6, 7, ""], ["Expert.Floor", 0.1, 0.3, 3.5, ""])).toEqual([
      "uncertainty, row 3, High: 3.5 is above the lowest first-unit quantity, 3; a floor cannot exceed it",
    ]);
    expect(problems(["Expert.First", 3, 6, 7, ""], ["Expert.Floor", 0.1, 0.3, 3, ""])).toEqual([]);
  });

  test("an input listed twice is refused in any spelling", () => {
    expect(problems(["Expert.First", 3, 6, 7, ""], [" expert.FIRST", 3, 6, 7, ""])).toEqual([
      "uncertainty, row 3, Input: Expert.First appears twice",
    ]);
  });

  test("a block without header row, without rows or with too many rows is refused", () => {
    const reported = (cells: readonly (readonly unknown[])[]): string => {
      const read = readUncertainty(cells, plan);
      return read.ok ? "" : read.problems.map(englishIssues.problem).join();
    };
    expect(reported([["Expert.Slope", 0.7, 0.8, 0.9]])).toContain(
      "include the header row: Uncertainty[[#Headers],[#Data]]",
    );
    expect(reported([HEADER])).toContain("the block has no input");
    expect(reported([["Input", "Low", "High"]])).toContain("Likely: this column is missing");
    expect(reported([HEADER, ...Array.from({ length: 101 }, () => ["Expert.Slope", 0.7, 0.8, 0.9, ""])])).toContain(
      "101 inputs",
    );
  });

  test("a bare price may be uncertain, and its unlimited clients may not", () => {
    const bare = {
      ...plan,
      segments: [{ ...(plan.segments[0] ?? neverSegment()), name: "Clients", clients: Infinity }],
    };
    const read = (name: string) => readUncertainty([HEADER, [name, 10, 20, 30, ""]], bare);
    expect(read("Clients.Price").ok).toBe(true);
    const refused = read("Clients.Clients");
    expect(refused.ok ? "" : refused.problems.map(englishIssues.problem).join()).toContain("is unlimited");
  });
});

describe("normal and lognormal draws are truncated to the valid values of the input", () => {
  const drawn = (rows: readonly (readonly unknown[])[]): readonly Float64Array[] => {
    const read = inputs(...rows);
    const { values, results } = simulator({
      plan,
      inputs: read,
      measure: "breakeven",
      trials: 20_000,
      seed: 1,
      method: "latin hypercube",
    });
    results(0, 50);
    return read.map((_, input) => values(input, 0, 20_000));
  };
  const extent = (values: Float64Array): readonly [number, number] => [
    values.reduce((a, b) => Math.min(a, b)),
    values.reduce((a, b) => Math.max(a, b)),
  ];

  test("a slope never exceeds 1, and the truncated probability is spread over the rest", () => {
    const [slopes = new Float64Array()] = drawn([["Expert.Slope", 0.8, 0.89, 0.98, "normal"]]);
    const [least, most] = extent(slopes);
    expect(least).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(1);
    // 5.9 % lie above 1, so the 10 % below 0.8 are 10 of the remaining 94.1.
    expect(slopes.filter((x) => x < 0.8).length / 20_000).toBeCloseTo(0.1 / 0.9414, 3);
  });

  test("truncation keeps churn, transfer, clients and the slope of an average curve valid", () => {
    const [churn, transfer, clients, slope] = drawn([
      ["Lead plants.Churn", 0.1, 0.525, 0.95, "normal"],
      ["Transfer", 0, 0.5, 1, "normal"],
      ["Lead plants.Clients", 0, 4, 8, "normal"],
      ["Device v2.0.Slope", 0.51, 0.705, 0.9, "normal"],
    ]).map(extent);
    expect(churn?.[0]).toBeGreaterThanOrEqual(0);
    expect(churn?.[1]).toBeLessThan(1);
    expect(transfer?.[0]).toBeGreaterThanOrEqual(0);
    expect(transfer?.[1]).toBeLessThanOrEqual(1);
    expect(clients?.every(Number.isInteger)).toBe(true);
    expect(clients?.[0]).toBe(0);
    expect(slope?.[0]).toBeGreaterThan(0.5);
  });

  test("the floor never exceeds the first quantity when either is unbounded", () => {
    for (const [first, floor] of [
      ["normal", "normal"],
      ["normal", "pert"],
      ["pert", "lognormal"],
    ]) {
      const [firsts, floors] = drawn([
        ["Expert.First", 3, 6, 9, first],
        ["Expert.Floor", 0.5, floor === "lognormal" ? 1.2042 : 1.7, 2.9, floor],
      ]).map(extent);
      expect(floors?.[1]).toBeLessThanOrEqual(firsts?.[0] ?? NaN);
    }
    const read = inputs(["Expert.First", 3, 6, 9, "normal"], ["Expert.Floor", 0.5, 1.25, 2, "normal"]);
    expect(read.map((input) => truncationBounds(plan, read, input))).toMatchObject([{ min: 2.5 }, { max: 2.5 }]);
  });

  test("without truncation P10 and P90 are Low and High", () => {
    const [rates = new Float64Array()] = drawn([["Expert.Rate", 15000, 19365, 25000, "lognormal"]]);
    expect(rates.filter((x) => x < 15000).length).toBe(2000);
    expect(rates.filter((x) => x > 25000).length).toBe(2000);
  });
});

function neverSegment(): never {
  throw new Error("the plan has segments");
}
