/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
/** Issues in cells: listed with the cell on the sheet, with outdated figures and charts in gray. */
import { cellOfProblem } from "../../taskpane/shared/messages/cellOfProblem";
import { sampleModel } from "./fakeWorkbook";
import { openPane, withDriverCell } from "./openPane";

jest.setTimeout(60_000);

const origins = {
  drivers: { row: 43, column: 1 },
  segments: { row: 63, column: 1 },
  terms: { row: 28, column: 1 },
  clients: { row: 80, column: 1 },
};
const model = { ...sampleModel, origins };
const issue = { kind: "errorValue" } as never;

test.each([
  ["a driver's column", { argument: "drivers", row: 2, column: "Rate" }, { row: 45, cell: "F45" }],
  ["a segment's column", { argument: "segments", row: 4, column: "Price" }, { row: 67, cell: "E67" }],
  ["a row without a column", { argument: "drivers", row: 3 }, { row: 46 }],
  ["a header that the block does not have", { argument: "drivers", row: 2, column: "Colour" }, { row: 45 }],
  ["the value of a term", { argument: "terms", row: 3, column: "Transfer" }, { row: 31, cell: "C31" }],
  ["a client profile", { argument: "clients", row: 2, column: "Horizon years" }, { row: 82 }],
  ["a whole block", { argument: "drivers" }, undefined],
  ["an argument that is not a block", { argument: "n", row: 1 }, undefined],
])("the location of an issue on the sheet: %s", (_, problem, place) => {
  expect(cellOfProblem({ ...problem, issue }, model)).toEqual(place);
  expect(cellOfProblem({ ...problem, issue }, sampleModel)).toBeUndefined();
});

test("the levers turn gray with the answer and return to normal with the next answer", async () => {
  const dear = withDriverCell(1, 4, 90_000);
  const pane = await openPane();
  await pane.answer(0, dear);
  const levers = (): Element | undefined =>
    pane.shown("section").find((one) => one.querySelector("h2")?.textContent.includes("reaches breakeven"));
  const isGray = (): boolean => levers()?.closest("[data-stale]") !== null;
  expect(levers()?.textContent).toContain("90,000");
  expect(isGray()).toBe(false);
  await pane.change();
  await pane.answer(1, withDriverCell(1, 4, "ninety"));
  expect(levers()?.textContent).toContain("90,000");
  expect(isGray()).toBe(true);
  await pane.change();
  await pane.answer(2, dear);
  expect(isGray()).toBe(false);
  pane.close();
});

test("an issue is listed with its cell, and figures and charts are gray until the issue is fixed", async () => {
  const pane = await openPane();
  await pane.answer(0, model);
  const gray = (): number => pane.shown("[data-stale]").length;
  expect(gray()).toBe(0);
  await pane.change();
  await pane.answer(1, { ...withDriverCell(1, 4, "#DIV/0!"), origins });
  await pane.until(() => pane.page.textContent.includes("Cost per unit in F45"));
  expect(pane.page.textContent).not.toContain("row 2");
  expect(gray()).toBe(2);
  expect(pane.shown("[data-stale] dl, [data-stale] figure").length).toBe(2);
  for (const view of ["Unit economics", "Cash flow", "Pricing", "Focus"]) {
    await pane.press(view);
    await pane.until(() => pane.shown("h2, dl").length > 0);
    expect([view, gray()]).toEqual([view, 1]);
  }
  await pane.change();
  await pane.answer(2, model);
  expect(gray()).toBe(0);
  pane.close();
});
