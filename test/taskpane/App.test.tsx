/** @jest-environment jsdom */
import { sampleModel } from "./fakeWorkbook";
import { openPane, type Pane, withDriverCell } from "./openPane";

let pane: Pane;
afterEach(() => pane.close());

const FIRST = 3;
const verdict = (): string => pane.page.querySelector('[data-testid="verdict"]')?.textContent ?? "";

test("the verdict of the model stands first, with three figures and a picture; the rest is one click away; nothing holds NaN", async () => {
  pane = await openPane();
  await pane.answer(0, sampleModel);
  expect(verdict()).toContain("Economical from client 94 on");
  expect(pane.page.textContent).toContain("Breakevenclient 94");
  expect(pane.shown("dt")).toHaveLength(3);
  await pane.press("All figures");
  expect(pane.shown("dt").length).toBeGreaterThan(5);
  const pictures = [...pane.page.querySelectorAll('svg[role="img"]')];
  expect(pictures).toHaveLength(2);
  expect(pane.page.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
  for (const picture of pictures) expect(picture.getAttribute("aria-label")).not.toBe("");
  // That of each picture, and where the money goes.
  expect(pane.page.querySelectorAll("table")).toHaveLength(3);
});

test("a mistake is named, the last good answer stays and is marked", async () => {
  pane = await openPane();
  await pane.answer(0, sampleModel);
  await pane.change();
  await pane.answer(1, withDriverCell(1, FIRST, "six"));
  expect(verdict()).toContain("Economical from client 94 on");
  expect(pane.page.textContent).toContain("This is the last good answer");
  expect(pane.page.textContent).toContain('drivers, row 2, First: "six" is text where a number belongs');
});

test("an answer that comes late does not replace a newer one", async () => {
  pane = await openPane();
  await pane.change();
  expect(pane.workbook.readings).toHaveLength(2);
  await pane.answer(1, withDriverCell(1, FIRST, 10));
  const newer = verdict();
  await pane.answer(0, sampleModel);
  expect(verdict()).toBe(newer);
  expect(pane.page.textContent).toContain("Not economical");
  expect(newer).toContain("The 150 clients listed end before the margin turns");
});

test("no model: what this is and one thing to do", async () => {
  pane = await openPane();
  await pane.answer(0, null);
  expect(pane.workbook.calls).toEqual([]);
  await pane.press("Insert model");
  expect(pane.workbook.calls).toEqual([["insertModel", "factory-inspection"]]);
});

test("no model, with a sample wanted: it is inserted unasked, once", async () => {
  pane = await openPane({ sample: true });
  await pane.answer(0, null);
  await pane.answer(1, sampleModel);
  await pane.press("Put back");
  await pane.answer(2, null);
  expect(pane.workbook.calls).toEqual([["insertModel", "factory-inspection"]]);
  expect(pane.page.textContent).toContain("Insert model");
});

test("removing a driver asks the workbook, put back is one click away", async () => {
  pane = await openPane();
  await pane.answer(0, sampleModel);
  await pane.press("Inputs");
  await pane.press("Remove Travel");
  expect(pane.workbook.calls).toEqual([["removeDriver", sampleModel.reference, 6]]);
  await pane.answer(1, sampleModel);
  await pane.press("Put back");
  expect(pane.workbook.putBacks).toBe(1);
});

test("a mistake marks the comparison as the last good one too", async () => {
  pane = await openPane();
  await pane.answer(0, sampleModel);
  await pane.press("Compare");
  expect(pane.page.textContent).not.toContain("This is the last good answer");
  await pane.change();
  await pane.answer(1, withDriverCell(1, FIRST, "six"));
  expect(pane.page.textContent).toContain("This is the last good answer");
});
