/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import { WorkbookError } from "../../src/workbook/office/WorkbookError";
import { fakeWorkbook, sampleModel } from "./fakeWorkbook";
import { openPane, type Pane } from "./openPane";

let pane: Pane;
afterEach(() => pane.close());

const refused = new WorkbookError({ kind: "AccessDenied" }, { code: "AccessDenied" });

test("a failure to watch changes stays visible although the model is read, and Try again watches them", async () => {
  const whole = fakeWorkbook();
  let tries = 0;
  const watchModel: typeof whole.watchModel = (onChange) => {
    tries += 1;
    return tries === 1 ? Promise.reject(refused) : whole.watchModel(onChange);
  };
  pane = await openPane({ workbook: { ...whole, watchModel } });
  await pane.answer(0, sampleModel);
  expect(pane.page.textContent).toContain("Breaks even at client 94");
  expect(pane.page.textContent).toContain(
    "The sheet or the workbook is protected. Unprotect it (Review tab), then try again.",
  );
  await pane.press("Try again");
  await pane.answer(1, sampleModel);
  expect(tries).toBe(2);
  expect(pane.page.textContent).not.toContain("The sheet or the workbook is protected.");
});

test("a refused edit shows a failure that can be dismissed, and the next attempt succeeds", async () => {
  const whole = fakeWorkbook();
  let tries = 0;
  const removeDriver: typeof whole.removeDriver = (reference, row) => {
    tries += 1;
    return tries === 1 ? Promise.reject(refused) : whole.removeDriver(reference, row);
  };
  pane = await openPane({ workbook: { ...whole, removeDriver } });
  await pane.answer(0, sampleModel);
  await pane.press("Inputs");
  await pane.press("Delete Travel");
  expect(pane.page.textContent).toContain(
    "The sheet or the workbook is protected. Unprotect it (Review tab), then try again.",
  );
  await pane.press("Dismiss");
  expect(pane.page.textContent).not.toContain("The sheet or the workbook is protected.");
  await pane.press("Delete Travel");
  expect(whole.calls).toEqual([["removeDriver", sampleModel.reference, 6]]);
});
