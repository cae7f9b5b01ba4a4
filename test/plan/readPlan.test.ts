import { englishIssues } from "../../src/plan/wording/issues/englishIssues";
import { readPlan, type PlanCells } from "../../src/plan/readPlan";

const DRIVERS = [
  ["Driver", "Category", "Unit", "First", "Rate", "Slope", "Floor", "Curve", "From"],
  ["Expert", "Expert", "months", 6, 18000, 0.78, 0.25, "unit", 1],
  ["Device", "Hardware", "", 1, 14500, 0.97, 0, "", 0],
];
const SEGMENTS = [
  ["Segment", "Industry", "Clients", "Price", "Entry", "Acquisition", "Fee", "Run cost", "Term", "Churn", "Size"],
  ["Lead", "Cars", 4, 90000, 0, 8000, 1500, 900, 36, 0, 1.5],
];
const TERMS = [
  ["Term", "Value"],
  ["Non-recurring cost", 450000],
];
const plan = { drivers: DRIVERS, segments: SEGMENTS, terms: TERMS };

function problems(cells: PlanCells): readonly string[] {
  const read = readPlan(cells);
  return read.ok ? [] : read.problems.map(englishIssues.problem);
}

/** The block with one cell replaced. Row 1 is the header, as the user counts. */
const withCell = (block: readonly (readonly unknown[])[], row: number, header: string, value: unknown): unknown[][] =>
  block.map((line, index) => {
    const column = (block[0] ?? []).indexOf(header);
    return line.map((cell, place) => (index === row - 1 && place === column ? value : cell));
  });

test("a valid plan is read, with defaults for missing columns and labels", () => {
  const read = readPlan({
    drivers: [
      ["Driver", "First", "Rate"],
      ["A", 2, 3],
    ],
    segments: 10,
    terms: 5,
  });
  if (!read.ok) throw new Error("the plan is good");
  expect(read.value.drivers[0]).toMatchObject({ category: "Other", slope: 1, floor: 0, curve: "unit" });
  expect(read.value.segments[0]).toMatchObject({ clients: Infinity, price: 10, size: 1 });
  expect(read.value.terms).toMatchObject({ nonRecurring: 5, transfer: 0, trialCost: 1 });
});

test("columns may be in any order and headers in any case, and unknown columns and blank rows are ignored", () => {
  const shuffled = DRIVERS.map((line) => [...line].reverse());
  const odd = [
    ...shuffled.map((line, index) => [index === 0 ? "My own" : "x", ...line]),
    Array.from({ length: 10 }, () => ""),
    Array.from({ length: 10 }, () => 0),
    Array.from({ length: 10 }, () => null),
  ].map((line, index) => (index === 0 ? line.map((name) => ` ${String(name).toUpperCase()} `) : line));
  expect(readPlan({ ...plan, drivers: odd })).toEqual(readPlan(plan));
  expect(
    readPlan({
      ...plan,
      segments: SEGMENTS.map((line, index) => (index === 0 ? line.map((name) => String(name).replace(" ", "")) : line)),
    }),
  ).toEqual(readPlan(plan));
});

test("further rows of a driver are price breaks in any order", () => {
  const blank = (rate: number, from: number) => ["Expert", "", "", "", rate, "", "", "", from];
  const read = readPlan({ ...plan, drivers: [...DRIVERS, blank(9000, 50), blank(12000, 10)] });
  if (!read.ok) throw new Error("the plan is good");
  expect(read.value.drivers[0]?.rates).toEqual([
    { from: 1, rate: 18000 },
    { from: 10, rate: 12000 },
    { from: 50, rate: 9000 },
  ]);
});

describe("each issue names block, row, column, the value found and the values allowed", () => {
  const cases: readonly (readonly [string, PlanCells, string])[] = [
    [
      "slope 85",
      { ...plan, drivers: withCell(DRIVERS, 2, "Slope", 85) },
      "drivers, row 2, Slope: 85 is not between 0 and 1; did you mean 85% or 0.85?",
    ],
    [
      "blank slope",
      { ...plan, drivers: withCell(DRIVERS, 3, "Slope", "") },
      "drivers, row 3, Slope: blank counts as 0, and 0 is not between 0 and 1; blank or 0: enter 1 for no learning",
    ],
    ["floor above first", { ...plan, drivers: withCell(DRIVERS, 2, "Floor", 7) }, "drivers, row 2, Floor: 7 is"],
    [
      "text in Rate",
      { ...plan, drivers: withCell(DRIVERS, 3, "Rate", "cheap") },
      'drivers, row 3, Rate: "cheap" is text; enter a number',
    ],
    ["negative", { ...plan, drivers: withCell(DRIVERS, 3, "First", -1) }, "drivers, row 3, First: -1 is not 0 or more"],
    [
      "boolean",
      { ...plan, drivers: withCell(DRIVERS, 3, "First", true) },
      "drivers, row 3, First: TRUE is not a number",
    ],
    [
      "curve",
      { ...plan, drivers: withCell(DRIVERS, 2, "Curve", "wright") },
      'drivers, row 2, Curve: "wright" is not one of unit, average, dejong',
    ],
    [
      "Wright at 1/2",
      { ...plan, drivers: withCell(withCell(DRIVERS, 2, "Slope", 0.5), 2, "Curve", "average") },
      "drivers, row 2, Slope: 0.5",
    ],
    [
      "two rows from 1",
      { ...plan, drivers: [...DRIVERS, ["Expert", "", "", "", 5, "", "", "", ""]] },
      "drivers, row 4, From: row 2 already gives the rate of Expert from deployment 1",
    ],
    [
      "no name",
      { ...plan, drivers: withCell(DRIVERS, 3, "Driver", "") },
      "drivers, row 3, Driver: the row has figures but no driver name",
    ],
    [
      "missing column",
      { ...plan, drivers: DRIVERS.map((line) => line.filter((_, index) => index !== 3)) },
      "drivers, row 1, First: this column is missing",
    ],
    [
      "has no headers",
      { ...plan, drivers: DRIVERS.slice(1) },
      "drivers: the first row has no headers; include the header row: Drivers[[#Headers],[#Data]]",
    ],
    ["no driver", { ...plan, drivers: DRIVERS.slice(0, 1) }, "drivers: the block has no driver"],
    [
      "clients not whole",
      { ...plan, segments: withCell(SEGMENTS, 2, "Clients", 2.5) },
      "segments, row 2, Clients: 2.5 is not a whole number",
    ],
    [
      "churn 1",
      { ...plan, segments: withCell(SEGMENTS, 2, "Churn", 1) },
      "segments, row 2, Churn: 1 is not at least 0 and below 1",
    ],
    ["size 0", { ...plan, segments: withCell(SEGMENTS, 2, "Size", 0) }, "segments, row 2, Size: 0 is not above 0"],
    [
      "unknown label",
      { ...plan, terms: [...TERMS, ["Tranfser", 0.2]] },
      'terms, row 3: "Tranfser" is not a known label; labels are Non-recurring cost, Transfer',
    ],
    [
      "label twice",
      { ...plan, terms: [...TERMS, ["non-recurring  cost", 1]] },
      "terms, row 3, Non-recurring cost: this label appears twice",
    ],
    [
      "transfer 20",
      { ...plan, terms: [...TERMS, ["Transfer", 20]] },
      "terms, row 3, Transfer: 20 is not between 0 and 1; did you mean 20% or 0.2?",
    ],
  ];
  test.each(cases)("%s", (_, cells, expected) => expect(problems(cells).join("\n")).toContain(expected));
});

describe("text that looks like a number is refused with a hint", () => {
  test.each(["12", "1,5", "12%", "1_000", "0x10", "1e3", "1 200,50", "85 %", "'12", "€ 12"])("%s", (text) => {
    const reported = problems({ ...plan, drivers: withCell(DRIVERS, 2, "Rate", text) });
    expect(reported).toEqual([expect.stringContaining("text that looks like a number; type it again as a number")]);
  });
});

describe("a blank cell is 0 on every host", () => {
  test.each([["", null, undefined, "  "]])("%p", (blank) => {
    const read = readPlan({ ...plan, drivers: withCell(DRIVERS, 2, "Floor", blank) });
    expect(read.ok && read.value.drivers[0]?.floor).toBe(0);
  });
});

describe("a cell with an error value gives the same error", () => {
  test.each(["#DIV/0!", "#NAME?", "#NUM!", "#REF!", "#VALUE!", "#N/A", "#NULL!"])("%s", (error) => {
    const read = readPlan({ ...plan, drivers: withCell(DRIVERS, 3, "Rate", error) });
    expect(read.ok ? undefined : read.problems[0]).toMatchObject({ row: 3, column: "Rate", cellError: error });
  });
});

test("hostile headers are ignored, and more than 1,000 rows or infinite numbers are refused", () => {
  const hostile = DRIVERS.map((line, index) => [...line, index === 0 ? "__proto__" : "x"]);
  expect(readPlan({ ...plan, drivers: hostile })).toEqual(readPlan(plan));
  const endless = [DRIVERS[0] ?? [], ...Array.from({ length: 1001 }, (_, i) => [`d${i}`, "", "", 1, 1, 1, 0, "", ""])];
  expect(problems({ ...plan, drivers: endless })).toEqual(["drivers: 1001 rows exceed the limit of 1000"]);
  expect(problems({ ...plan, drivers: withCell(DRIVERS, 2, "First", 1e309) })[0]).toContain("not a finite number");
});

test("all issues are reported at once", () => {
  const bad = withCell(withCell(DRIVERS, 2, "Slope", 85), 3, "Rate", "x");
  expect(problems({ drivers: bad, segments: withCell(SEGMENTS, 2, "Size", 0), terms: [["x", 1]] })).toHaveLength(4);
});
