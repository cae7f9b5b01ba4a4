/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import type { Change } from "../../src/workbook/model/Model";
import { fakeWorkbook, sampleModel } from "./fakeWorkbook";
import { openPane } from "./openPane";

test("the undo bar says that a change is being undone only during the undo", async () => {
  const pending: (() => void)[] = [];
  const later = <T,>(value: T): Promise<T> => new Promise((resolve) => pending.push(() => resolve(value)));
  const change: Change = { summary: { kind: "sheetAdded", sheet: "Cash" }, undo: () => later(undefined) };
  const workbook = { ...fakeWorkbook(), insertCashFlow: () => later(change) };
  const pane = await openPane({ workbook });
  await pane.answer(0, sampleModel);
  await pane.press("Cash flow");
  const add = async (reading: number): Promise<void> => {
    await pane.during(() => pending.shift()?.());
    await pane.answer(reading, sampleModel);
  };
  await pane.press("Add cash flow sheet");
  await add(1);
  await pane.press("Add cash flow sheet");
  expect(pane.page.textContent).not.toContain("Undoing…");
  await add(2);
  await pane.press("Undo");
  expect(pane.page.textContent).toContain("Undoing…");
  await add(3);
  expect(pane.page.textContent).not.toContain("Undoing…");
  pane.close();
});
