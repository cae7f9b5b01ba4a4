import { englishIssues } from "../../../src/plan/wording/issues/englishIssues";
import { readDrivers } from "../../../src/plan/readDrivers";
import { DRIVER_FIELDS } from "../../../taskpane/views/inputs/driverFields";
import { pastePlan, type PastePlan, type PasteTarget } from "../../../taskpane/features/paste/pastePlan";
import { sampleModel } from "../fakeWorkbook";

const spare = Array.from({ length: 2 }, () => Array<string>(9).fill(""));
const cells = [...sampleModel.cells.drivers, ...spare];
const target: PasteTarget = {
  cells,
  fields: [...DRIVER_FIELDS, { column: "From", kind: "number" }],
  row: 1,
  column: "First",
  read: readDrivers,
};
const planned = (text: string, other: Partial<PasteTarget> = {}, locale = "en-US"): PastePlan =>
  pastePlan(
    text,
    { ...target, ...other },
    { locale, notANumber: ({ found }) => `"${found}" is not a number`, issue: englishIssues.issue },
  );
const written = ({ changes }: PastePlan): unknown =>
  changes.map(({ row, column, from, to }) => [row, column, from, to]);

test("a pasted column fills the rows in use, and equal values are no change", () => {
  const plan = planned("6\r\n600\r\n2\r\n1\r\n40\r\n12\r\n");
  expect(written(plan)).toEqual([
    [1, "First", 5, 6],
    [3, "First", 1, 2],
  ]);
  expect(plan).toMatchObject({ values: 6, rows: [1, 2, 3, 4, 5, 6], columns: ["First"], errors: [], beyond: 0 });
});

test("values beyond the last row are counted and left out", () => {
  const plan = planned("6\n7\n8\n9", { row: 5 });
  expect(written(plan)).toEqual([
    [5, "First", 40, 6],
    [6, "First", 12, 7],
  ]);
  expect(plan.beyond).toBe(2);
});

test("pasted rows with names continue below the rows in use, up to the end of the block", () => {
  const rows = ["Power", "Network", "Cloud"].map((name) => `${name}\tHardware\tunits\t1\t200\t90%\t0`).join("\r\n");
  const plan = planned(rows, { row: 7, column: "Driver" });
  expect(plan.errors).toEqual([]);
  expect(plan.after[8]?.slice(0, 6)).toEqual(["Network", "Hardware", "units", 1, 200, 0.9]);
  expect(plan.beyond).toBe(7);
});

describe("a block that can grow", () => {
  const rows = (count: number): string =>
    Array.from({ length: count }, (_, index) => `Power ${index}\tHardware\tunits\t1\t200\t90%\t0`).join("\r\n");

  test("grows for pasted rows with names, up to the limit of the sheet", () => {
    const plan = planned(rows(12), { row: 7, column: "Driver", maxRows: 20 });
    expect(plan).toMatchObject({ errors: [], beyond: 0, grows: 10 });
    expect(plan.after).toHaveLength(19);
    expect(plan.after[18]?.slice(0, 6)).toEqual(["Power 11", "Hardware", "units", 1, 200, 0.9]);
    expect(plan.changes.at(-1)).toMatchObject({ row: 18, from: "" });
    const more = planned(rows(16), { row: 7, column: "Driver", maxRows: 20 });
    expect(more).toMatchObject({ beyond: 14, grows: 12 });
    expect(more.rows).toHaveLength(14);
  });

  test("gives new rows below its end the initial values of their form", () => {
    const begins = { column: "Slope", value: 1 };
    const names = "One\nTwo\nThree\nFour";
    const plan = planned(names, { row: 7, column: "Driver", maxRows: 20, defaults: begins });
    expect(plan.after.slice(7).map((row) => [row[0], row[5]])).toEqual([
      ["One", 1],
      ["Two", 1],
      ["Three", 1],
      ["Four", 1],
    ]);
  });

  test("does not grow for values without names", () => {
    expect(planned("6\n7\n8\n9", { row: 5, maxRows: 20 })).toMatchObject({ beyond: 2, grows: 0 });
  });
});

test("pasted numbers are parsed as in the pane, with percent signs", () => {
  expect(written(planned("1 234,5\n85 %", { column: "First", row: 1 }, "fr-FR"))).toEqual([
    [1, "First", 5, 1234.5],
    [2, "First", 600, 0.85],
  ]);
  expect(written(planned("85 %\n0.9", { column: "Slope" }))).toEqual([
    [1, "Slope", 0.75, 0.85],
    [2, "Slope", 0.82, 0.9],
  ]);
});

test("a text that is not a number is reported at its row, and other issues in the words of the reader", () => {
  expect(planned("6\n=1+1\n(1,200)").errors).toEqual([
    { row: 2, column: "First", message: '"=1+1" is not a number' },
    { row: 3, column: "First", message: '"(1,200)" is not a number' },
  ]);
  const [issue] = planned("0.8\n85", { column: "Slope" }).errors;
  expect(issue).toMatchObject({ row: 2, column: "Slope" });
  expect(issue?.message).toContain("85 is not between 0 and 1");
});

test("issues that existed before the paste are not reported", () => {
  const wrong = cells.map((row, index) => (index === 6 ? row.with(5, 7) : row));
  expect(planned("6\n700", { cells: wrong }).errors).toEqual([]);
});

test("a copied header is not a value, and columns that are not inputs are left out", () => {
  expect(written(planned("First\n6\n"))).toEqual([[1, "First", 5, 6]]);
  const plan = planned("dejong\t\tmine", {
    column: "Curve",
    cells: cells.map((row, i) => [...row, i ? "" : "Owner"]),
  });
  expect(plan.otherColumns).toBe(1);
  expect(written(plan)).toEqual([[1, "Curve", "unit", "dejong"]]);
});

test("a new row gets the initial values of its form in columns that are not pasted", () => {
  const plan = planned("Power\tHardware\tunits\t1\t200\n", {
    row: 7,
    column: "Driver",
    defaults: { column: "Slope", value: 1 },
  });
  expect(plan.errors).toEqual([]);
  expect(plan.after[7]?.[5]).toBe(1);
  const own = planned("Power\t\t\t1\t200\t80%\n", {
    row: 7,
    column: "Driver",
    defaults: { column: "Slope", value: 1 },
  });
  expect(own.after[7]?.[5]).toBe(0.8);
  expect(written(planned("6", { defaults: { column: "Slope", value: 1 } }))).toEqual([[1, "First", 5, 6]]);
});

describe("copied headers assign their columns", () => {
  test("columns with decorated headers are assigned in any order, beside the user's own columns", () => {
    const plan = planned("Rate (EUR)\tOwner\tSlope:\tQuantité initiale\n9000\tme\t80%\t7\n", { column: "First" });
    expect(plan.errors).toEqual([]);
    expect(written(plan)).toEqual([
      [1, "Rate", 16000, 9000],
      [1, "Slope", 0.75, 0.8],
      [1, "First", 5, 7],
    ]);
    expect(plan.otherColumns).toBe(1);
  });

  test("a header that almost matches a column and two headers for one column are issues", () => {
    expect(planned("First\tRate\tLearning\n7\t9000\t80%\n").errors).toEqual([
      { row: undefined, column: "Learning", message: expect.stringContaining("resembles the column Slope") as string },
    ]);
    expect(planned("First\tRate\tRate (EUR)\n7\t9000\t1\n").errors[0]?.message).toContain("twice: Rate, Rate (EUR)");
  });
});
