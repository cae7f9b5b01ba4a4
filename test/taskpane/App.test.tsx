/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import { sampleModel } from "./fakeWorkbook";
import { openPane, type Pane, withDriverCell } from "./openPane";

let pane: Pane;
afterEach(() => pane.close());

const FIRST = 3;
const verdict = (): string => pane.page.querySelector('[data-testid="verdict"]')?.textContent ?? "";

test("the answer shows the verdict, three figures and a chart, and the details show every figure without NaN", async () => {
  pane = await openPane();
  await pane.answer(0, sampleModel);
  expect(verdict()).toContain("Breaks even at client 94");
  expect(pane.page.textContent).toContain("Breakeven pointclient 94");
  expect(pane.shown("dt")).toHaveLength(3);
  await pane.press("All figures");
  expect(pane.shown("dt").length).toBeGreaterThan(5);
  const pictures = [...pane.page.querySelectorAll('svg[role="img"]')];
  expect(pictures).toHaveLength(2);
  expect(pane.page.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
  for (const picture of pictures) expect(picture.getAttribute("aria-label")).not.toBe("");
  // The tables of the charts, and the cost breakdown.
  expect(pane.page.querySelectorAll("table")).toHaveLength(3);
});

test("an issue in the cells names its cell and marks the last valid answer as stale", async () => {
  pane = await openPane();
  await pane.answer(0, sampleModel);
  await pane.change();
  await pane.answer(1, withDriverCell(1, FIRST, "six"));
  expect(verdict()).toContain("Breaks even at client 94");
  expect(pane.page.textContent).toContain("Showing the last valid result");
  expect(pane.page.textContent).toContain('drivers, row 2, First: "six" is text; enter a number');
});

test("a late reading does not replace a newer answer", async () => {
  pane = await openPane();
  await pane.change();
  expect(pane.workbook.readings).toHaveLength(2);
  await pane.answer(1, withDriverCell(1, FIRST, 10));
  const newer = verdict();
  await pane.answer(0, sampleModel);
  expect(verdict()).toBe(newer);
  expect(pane.page.textContent).toContain("Not economically viable");
  expect(newer).toContain("The plan does not break even within its 150 clients");
});

test("without a model the pane shows an introduction and one button", async () => {
  pane = await openPane();
  await pane.answer(0, null);
  expect(pane.workbook.calls).toEqual([]);
  await pane.press("Insert model");
  expect(pane.workbook.calls).toEqual([["insertModel", "factory-inspection"]]);
});

test("without a model the requested sample is inserted once", async () => {
  pane = await openPane({ sample: true });
  await pane.answer(0, null);
  await pane.answer(1, sampleModel);
  await pane.press("Undo");
  await pane.answer(2, null);
  expect(pane.workbook.calls).toEqual([["insertModel", "factory-inspection"]]);
  expect(pane.page.textContent).toContain("Insert model");
});

test("removing a driver calls the workbook command, and Undo reverts it", async () => {
  pane = await openPane();
  await pane.answer(0, sampleModel);
  await pane.press("Inputs");
  await pane.press("Delete Travel");
  expect(pane.workbook.calls).toEqual([["removeDriver", sampleModel.reference, 6]]);
  await pane.answer(1, sampleModel);
  await pane.press("Undo");
  expect(pane.workbook.undoCount).toBe(1);
});

test("an issue in the cells marks the comparison as stale", async () => {
  pane = await openPane();
  await pane.answer(0, sampleModel);
  await pane.press("Focus");
  expect(pane.page.textContent).not.toContain("Showing the last valid result");
  await pane.change();
  await pane.answer(1, withDriverCell(1, FIRST, "six"));
  expect(pane.page.textContent).toContain("Showing the last valid result");
});
