/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
/** The share section alone, with the pane's own handling of changes. */
import { FluentProvider } from "@fluentui/react-components";
import { act, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { useChanges } from "../../taskpane/shared/model/useChanges";
import { ShareSection } from "../../taskpane/features/share/ShareSection";
import type { ShareWorkbook } from "../../taskpane/features/share/useShare";
import { lightTheme } from "../../taskpane/shared/theme/themes";
import { FailureBar } from "../../taskpane/shared/ui/FailureBar";
import { UndoBar } from "../../taskpane/app/UndoBar";
import { WorkbookError } from "../../src/workbook/office/WorkbookError";
import { fakeWorkbook, NOTHING_TO_SHARE } from "./fakeWorkbook";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let close = (): void => undefined;
afterEach(() => close());

function Section({ workbook }: Readonly<{ workbook: ShareWorkbook }>): ReactElement {
  const changes = useChanges(() => Promise.resolve());
  return (
    <FluentProvider theme={lightTheme}>
      <ShareSection workbook={workbook} changes={changes} />
      <UndoBar changes={changes} />
      {changes.failure === undefined ? null : (
        <FailureBar failure={changes.failure} action="dismiss" onAction={changes.dismissFailure} />
      )}
    </FluentProvider>
  );
}

function open(changed: Partial<ShareWorkbook>) {
  const page = document.body.appendChild(document.createElement("div"));
  const root = createRoot(page);
  act(() => root.render(<Section workbook={{ ...fakeWorkbook(), ...changed }} />));
  close = () => {
    act(() => root.unmount());
    page.remove();
  };
  const button = (name: string): HTMLButtonElement => {
    const found = [...page.querySelectorAll("button")].find((one) => one.textContent === name);
    if (found === undefined) throw new Error(`no button ${name}`);
    return found;
  };
  const press = (name: string): Promise<void> =>
    act(async () => {
      button(name).click();
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    });
  return { text: () => page.textContent, button, press };
}

test("sharing describes its effect before and its result afterwards", async () => {
  const state = { ...NOTHING_TO_SHARE, cells: 12, sheets: ["A", "B"], spilled: 20 };
  const { text, press, button } = open({ shareState: () => Promise.resolve(state) });
  await press("Check workbook");
  expect(text()).toContain(
    "12 formulas on 2 sheets will be converted to values, with 20 further cells that they fill.",
  );
  expect(text()).toContain("The workbook stores no formulas.");
  expect([button("Restore formulas").disabled, button("Fix #NAME? errors").disabled]).toEqual([true, true]);
  await press("Convert to values");
  expect(text()).toContain("12 formulas on 2 sheets converted to values.");
  expect(text()).toContain("12 formulas converted to values");
  expect(button("Check workbook").disabled).toBe(false);
  expect(button("Restore formulas").disabled).toBe(false);
});

test("locked and broken cells are named before sharing", async () => {
  const state = { ...NOTHING_TO_SHARE, cells: 1, sheets: ["A"], broken: 1, locked: ["'A'!B4"] };
  const { text, press } = open({ shareState: () => Promise.resolve(state) });
  await press("Check workbook");
  expect(text()).toContain("1 formula on 1 sheet will be converted to values.");
  expect(text()).toContain("1 cell is locked, starting with 'A'!B4");
  expect(text()).toContain("1 cell shows #NAME? and would become #N/A. Fix these errors first.");
  await press("Fix #NAME? errors");
  expect(text()).toContain("3 formulas were fixed.");
});

test("skipped cells are listed with the reason", async () => {
  const { text, press } = open({
    shareState: () => Promise.resolve({ ...NOTHING_TO_SHARE, stored: 2 }),
    restoreFormulas: () =>
      Promise.resolve({
        change: { summary: { kind: "formulasRestored", count: 1 }, undo: () => Promise.resolve() },
        cells: 1,
        names: 0,
        skipped: [{ location: "'A'!B4", reason: "changed" }],
      }),
  });
  await press("Check workbook");
  await press("Restore formulas");
  expect(text()).toContain("1 formula was restored.1 was left unchanged:'A'!B4: its content has changed since");
});

test("a failure of the workbook is passed to the pane, and the buttons stay", async () => {
  const { text, press, button } = open({
    shareState: () => Promise.resolve({ ...NOTHING_TO_SHARE, cells: 1, sheets: ["A"] }),
    prepareToShare: () => Promise.reject(new WorkbookError({ kind: "AccessDenied" }, { code: "AccessDenied" })),
  });
  await press("Check workbook");
  await press("Convert to values");
  expect(text()).toContain("The sheet or the workbook is protected.");
  expect(button("Convert to values").disabled).toBe(false);
});
