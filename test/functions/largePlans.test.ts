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

test("a rate of return has a limit of its own", () => {
  expect(told(() => returnRate(drivers(51), segments(50), terms))).toContain("2550, more than the 2500");
});

test("a simulation in a cell is refused by its trials, drivers and segments", () => {
  const message = told(() => simulate(drivers(20), segments(50), terms, uncertainty, 100_001));
  expect(message).toContain("100001 trials of 20 drivers in 50 segments and price breaks are 100001000 curves");
});

test("a tornado is refused by its results, drivers and segments", () => {
  const many = [...uncertainty, ...Array.from({ length: 60 }, (_, k) => [`D${k + 1}.Slope`, 0.55, 0.6, 0.7])];
  expect(told(() => tornado(drivers(100), segments(100), terms, many))).toContain("123 results of 100 drivers");
});
