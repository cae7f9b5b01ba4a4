/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import { targetOfProblem } from "../../taskpane/shared/messages/targetOfProblem";
import { sampleModel } from "./fakeWorkbook";
import { openPane, withDriverCell } from "./openPane";

test("an issue links to its cell", async () => {
  const pane = await openPane();
  await pane.answer(0, sampleModel);
  await pane.change();
  await pane.answer(1, withDriverCell(2, 5, 80));
  await pane.until(() => pane.page.textContent.includes("drivers, row 3, Slope"));
  await pane.press("Go to cell");
  expect(pane.workbook.calls).toContainEqual([
    "selectCells",
    sampleModel.reference,
    { block: "drivers", row: 3, rows: [], columns: ["Slope"] },
  ]);
  pane.close();
});

const issue = { kind: "columnMissing", column: "Price" } as never;

test.each([
  ["a header in another language means its column", { argument: "segments", row: 2, column: "Prix" }, ["Price"]],
  ["an unknown column selects the whole row", { argument: "drivers", row: 2, column: "Colour" }, []],
])("%s", (_, problem, columns) => {
  expect(targetOfProblem({ ...problem, issue })).toEqual({
    block: problem.argument,
    row: problem.row,
    rows: [],
    columns,
  });
});

test("an issue of a term has the location of its value", () => {
  expect(targetOfProblem({ argument: "terms", row: 4, column: "Transfer", issue })).toEqual({
    block: "terms",
    row: 4,
    rows: [],
    columns: [],
  });
});

test.each([{ argument: "drivers" }, { argument: "clients", row: 3, column: "Wage" }, { argument: "n", row: 1 }])(
  "a problem at %p has no cell to show",
  (problem) => {
    expect(targetOfProblem({ ...problem, issue })).toBeUndefined();
  },
);
