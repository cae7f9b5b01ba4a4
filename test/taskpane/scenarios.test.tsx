/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import { act } from "react";
import { type Model, type ModelReference } from "../../src/workbook/model/Model";
import { WorkbookError } from "../../src/workbook/office/WorkbookError";
import { writeScenario } from "../../src/plan/json/writeScenario";
import { fakeWorkbook, sampleModel, sampleScenario } from "./fakeWorkbook";
import { openPane, type Pane } from "./openPane";

let pane: Pane;
afterEach(() => pane.close());

const NAME = "Factory inspection";
const OTHER: ModelReference = {
  sheetId: "s2",
  sheetName: "Other",
  names: { drivers: "Rollout2_Drivers", segments: "Rollout2_Segments", terms: "Rollout2_Terms" },
};
/** Waits until modules are loaded and the workbook has answered. */
const settled = (): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve, 50)));

async function open(workbook = fakeWorkbook()): Promise<void> {
  pane = await openPane({ workbook });
  await pane.answer(0, sampleModel);
  await pane.press("Scenarios");
  await settled();
}

/** Presses the button, and the pane reads the workbook again afterwards. */
async function done(name: string): Promise<void> {
  await pane.press(name);
  await settled();
  await pane.answer(pane.workbook.readings.length - 1, sampleModel);
  await settled();
}

const calls = (): unknown[][] => pane.workbook.calls;
const focused = (): string =>
  document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "";
test("each scenario shows its answer in one line and its actions", async () => {
  await open();
  const card = pane.page.querySelector(`li[aria-label="${NAME}"]`);
  expect(card?.textContent).toContain("Economically viable from client 94");
  expect(card?.textContent).toContain("Active");
  expect([...(card?.querySelectorAll("button") ?? [])].map((one) => one.getAttribute("aria-label"))).toEqual(
    ["Show", "Duplicate", "Rename", "Delete", "Export"].map((action) => `${action} ${NAME}`),
  );
  await done(`Show ${NAME}`);
  expect(calls()).toEqual([["showSheet", NAME]]);
});

test("after a tab is renamed in Excel, the list, the forms and the comparison show its new name", async () => {
  const workbook = fakeWorkbook();
  const named = (sheetName: string): Model => {
    const reference = { ...sampleModel.reference, sheetName };
    return { ...sampleModel, reference, scenarios: [reference, OTHER] };
  };
  let current = named(NAME);
  pane = await openPane({
    workbook: {
      ...workbook,
      listModels: () => Promise.resolve([{ model: current, active: true, relatedSheets: [] }]),
    },
  });
  await act(() => Promise.resolve(workbook.readings[0]?.(current)));
  await pane.press("Scenarios");
  await settled();
  await pane.press(`Rename ${NAME}`);
  current = named("Plan A");
  await act(async () => {
    workbook.change();
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  await act(() => Promise.resolve(workbook.readings[1]?.(current)));
  await settled();
  expect(pane.page.querySelector('li[aria-label="Plan A"]')).not.toBeNull();
  expect(pane.shown("label").map((one) => one.textContent)).toContain("Plan A");
  expect(pane.shown("main *").filter((one) => one.textContent === NAME)).toEqual([]);
});

test("an invalid name is reported while typing, a valid one is passed to the workbook, and the focus returns", async () => {
  await open();
  await pane.press(`Duplicate ${NAME}`);
  expect((pane.field("Sheet name") as HTMLInputElement).value).toBe("Factory inspection 2");
  for (const [text, expected] of [
    ["", "Enter a name."],
    ["sheet1", "Another sheet has this name."],
    ["a/b", "A name cannot contain"],
    ["x".repeat(32), "31 characters at most"],
    ["'x", "apostrophe"],
    ["HISTORY", "reserves this name"],
  ] as const) {
    await pane.fill("Sheet name", text);
    expect(pane.page.textContent).toContain(expected);
    expect(pane.page.querySelector<HTMLButtonElement>("form button[type=submit]")?.disabled).toBe(true);
  }
  await pane.fill("Sheet name", "Lower price");
  await act(async () => {
    pane.page.querySelector<HTMLFormElement>("form")?.requestSubmit();
    await Promise.resolve();
  });
  await settled();
  await pane.answer(pane.workbook.readings.length - 1, sampleModel);
  await settled();
  expect(calls()).toEqual([["duplicateScenario", sampleModel.reference, "Lower price"]]);
  expect(pane.page.querySelector("form")).toBeNull();
  expect(focused()).toBe(`Duplicate ${NAME}`);
});

test.each(["Duplicate", "Rename"])("%s selects the name it starts with, so that typing replaces it", async (action) => {
  await open();
  await pane.press(`${action} ${NAME}`);
  const field = pane.field("Sheet name") as HTMLInputElement;
  expect(document.activeElement).toBe(field);
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
});

test("the rename form starts with the current name, which is valid", async () => {
  await open();
  await pane.press(`Rename ${NAME}`);
  expect((pane.field("Sheet name") as HTMLInputElement).value).toBe(NAME);
  expect(pane.page.querySelector<HTMLButtonElement>("form button[type=submit]")?.disabled).toBe(false);
  await pane.press("Cancel");
  expect(focused()).toBe(`Rename ${NAME}`);
});

test("deleting first asks with every sheet that is deleted, and Cancel has the focus", async () => {
  await open();
  await pane.press(`Delete ${NAME}`);
  const question = pane.page.querySelector(`[role="group"][aria-label="Delete ${NAME}?"]`);
  expect([...(question?.querySelectorAll("li") ?? [])].map((one) => one.textContent)).toEqual([
    NAME,
    `${NAME} cash flow`,
  ]);
  expect(question?.textContent).toContain("#REF!");
  expect(calls()).toEqual([]);
  expect(focused()).toBe("Cancel");
  await done("Delete 2 sheets");
  expect(calls()).toEqual([["deleteScenario", sampleModel.reference]]);
  expect(pane.page.textContent).toContain("Sheet by deleteScenario added");
  expect(focused()).toBe("New from template");
});

test("a refused action shows the failure and keeps its form open", async () => {
  const whole = fakeWorkbook();
  const refused = new WorkbookError({ kind: "AccessDenied" }, { code: "AccessDenied" });
  await open({ ...whole, deleteScenario: () => Promise.reject(refused) });
  await pane.press(`Delete ${NAME}`);
  await pane.press("Delete 2 sheets");
  await settled();
  expect(pane.page.textContent).toContain(
    "The sheet or the workbook is protected. Unprotect it (Review tab), then try again.",
  );
  pane.button("Delete 2 sheets");
});

test("the exported text is shown for copying, with the content that it leaves out", async () => {
  await open();
  await done(`Export ${NAME}`);
  const written = writeScenario(sampleScenario);
  expect((pane.field("File text") as unknown as HTMLTextAreaElement).value).toBe(written.ok ? written.text : "");
  expect(pane.page.textContent).toContain("column Checked by of the cost drivers was left out");
  await pane.press("Copy");
  await settled();
  expect(pane.page.textContent).toContain("Copying was blocked");
  await pane.press("Close");
  expect(focused()).toBe(`Export ${NAME}`);
});

test("in Excel for Mac the exported text is copied and no download is offered", async () => {
  Object.assign(globalThis, { Office: { context: { platform: "Mac" } } });
  try {
    await open();
    await done(`Export ${NAME}`);
    expect(pane.page.textContent).toContain("Excel for Mac does not let add-ins save files. Copy the text");
    const shown = [...pane.page.querySelectorAll("button")].map((one) => one.textContent);
    expect(shown).toContain("Copy");
    expect(shown).not.toContain("Download");
    expect(focused()).toBe("Copy");
  } finally {
    Object.assign(globalThis, { Office: undefined });
  }
});

describe("import", () => {
  async function paste(text: string): Promise<void> {
    await act(async () => {
      const field = pane.page.querySelector<HTMLTextAreaElement>("textarea");
      if (field === null) throw new Error("no field");
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(field, text);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      await Promise.resolve();
    });
  }

  test("a file with issues is reported in full and not imported, and a valid one is inserted", async () => {
    await open();
    await pane.press("Import");
    const written = writeScenario(sampleScenario);
    if (!written.ok) throw new Error("no file");
    await paste(written.text.replace('"slope": 0.8', '"slope": 8').replace('"clients": 20', '"clients": -1'));
    await pane.press("Import scenario");
    expect(pane.page.querySelector('[role="alert"]')?.textContent).toContain("Not imported: 2 errors to fix");
    expect(pane.page.textContent).toContain("drivers[0].slope: 8 is not between 0 and 1");
    expect(calls()).toEqual([]);
    await paste(written.text);
    expect(pane.page.textContent).not.toContain("Not imported");
    await done("Import scenario");
    expect(calls()).toEqual([["importScenario", sampleScenario, "en"]]);
    expect(focused()).toBe("Import");
  });

  test("a file can be imported while there is no model", async () => {
    pane = await openPane();
    await pane.answer(0, null);
    await settled();
    const written = writeScenario(sampleScenario);
    await paste(written.ok ? written.text : "");
    await pane.press("Import scenario");
    expect(calls()).toEqual([["importScenario", sampleScenario, "en"]]);
  });
});

test("New from template opens the gallery of the start page", async () => {
  await open();
  await pane.press("New from template");
  expect(pane.page.querySelectorAll('input[type="radio"]')).toHaveLength(7);
  await done("Insert model");
  expect(calls()).toEqual([["insertModel", "factory-inspection"]]);
  expect(pane.page.querySelectorAll('input[type="radio"]')).toHaveLength(0);
});

test("Compare is primary with at least two scenarios and no open form", async () => {
  await open();
  // The only primary button: remember its classes.
  const { className } = pane.button("New from template");
  const prominent = (): readonly (string | null)[] =>
    pane
      .shown("button")
      .filter((one) => one.className === className)
      .map((one) => one.textContent);
  expect(prominent()).toEqual(["New from template"]);
  const { reference } = sampleModel;
  const scenarios = [reference, { ...reference, sheetId: "s2", sheetName: "Second" }];
  await pane.change();
  await pane.answer(pane.workbook.readings.length - 1, { ...sampleModel, scenarios });
  await settled();
  expect(prominent()).toEqual(["Add comparison sheet"]);
  await pane.press(`Duplicate ${NAME}`);
  await settled();
  expect(prominent()).not.toContain("Add comparison sheet");
});
