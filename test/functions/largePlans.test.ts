import { compile } from "../../src/engine/cost/compile";
import { planRate, rateWork } from "../../src/engine/time/planRate";
import { type PlanCells, readPlan } from "../../src/plan/readPlan";
import { returnRate } from "../../src/functions/time";
import { breakeven } from "../../src/functions/decision";
import { simulate, tornado } from "../../src/functions/risk";

beforeAll(() => {
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A", invalidNumber: "#NUM!" };
  const CellError = class {
    constructor(
      readonly code: string,
      readonly message = "",
    ) {}
  };
  Object.assign(globalThis, { CustomFunctions: { ErrorCode, Error: CellError } });
});

/** The message of the error that a formula ends in. */
function told(formula: () => unknown): string {
  try {
    formula();
  } catch (error) {
    return (error as { message: string }).message;
  }
  return "answered";
}

const drivers = (count: number): unknown[][] => [
  ["Driver", "Category", "Unit", "First", "Slope", "Rate"],
  ...Array.from({ length: count }, (_, k) => [`D${k}`, "Other", "u", 2, 0.6 + k / 4000, 100]),
];
const segments = (count: number): unknown[][] => [
  ["Segment", "Industry", "Clients", "Price"],
  ...Array.from({ length: count }, (_, j) => [`S${j}`, "I", 3, 5000]),
];
const terms = [
  ["Term", "Value"],
  ["Start rate", 5],
  ["Horizon", 12],
];
const uncertainty = [
  ["Input", "Low", "Likely", "High"],
  ["D0.Slope", 0.55, 0.6, 0.7],
];

test("a plan beyond the limit is refused by name, in a cell", () => {
  expect(told(() => breakeven(drivers(101), segments(100), [[1]]))).toContain("10100, more than the 10000");
});

describe("a rate of return has a limit of its own", () => {
  const ofHorizon = (months: number): unknown[][] => [
    ["Term", "Value"],
    ["Start rate", 5],
    ["Horizon", months],
  ];

  test("told with its parts, and what to do", () => {
    expect(told(() => returnRate(drivers(40), segments(120), ofHorizon(36)))).toBe(
      "drivers: 40 different curves through 120 segments and price breaks and 36 months are 6243 steps, more than the 6000 that a rate of return is computed for; use fewer rows or a shorter horizon, or give drivers the same slope and floor",
    );
  });

  test("which months without deployments do not reach", () => {
    expect(told(() => returnRate(drivers(5), segments(2), ofHorizon(1200)))).not.toContain("steps");
  });

  test("and is the same in cells, in sheets and in the pane", () => {
    const compiledOf = (count: number, months: number) => {
      const read = readPlan({ drivers: drivers(40), segments: segments(count), terms: ofHorizon(months) } as PlanCells);
      if (!read.ok) throw new Error("refused");
      return compile(read.value);
    };
    expect(planRate(compiledOf(120, 36))).toEqual({
      kind: "too large",
      work: { curves: 40, stretches: 120, months: 36, steps: 6243 },
    });
    // 40 · (100 + 48) + 48 / 16 are 5,923; with 50 months 40 · 150 + 4 are 6,004, with 49 they are 5,964.
    expect(rateWork(compiledOf(100, 48)).steps).toBe(5923);
    expect(planRate(compiledOf(100, 50)).kind).toBe("too large");
    expect(rateWork(compiledOf(100, 49)).steps).toBe(5964);
  });
});

test("a simulation in a cell is refused by its trials, drivers and segments", () => {
  const message = told(() => simulate(drivers(20), segments(50), terms, uncertainty, 100_001));
  expect(message).toContain("100001 trials of 20 drivers in 50 segments and price breaks are 100001000 curves");
});

test("a tornado is refused by its results, drivers and segments", () => {
  const many = [...uncertainty, ...Array.from({ length: 60 }, (_, k) => [`D${k + 1}.Slope`, 0.55, 0.6, 0.7])];
  expect(told(() => tornado(drivers(100), segments(100), terms, many))).toContain("123 results of 100 drivers");
});
