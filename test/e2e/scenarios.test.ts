/**
 * The Scenarios view in Chromium: by keyboard where that differs from the mouse, and without anything cut off in a
 * narrow pane.
 */
import { buffer } from "node:stream/consumers";
import { cutOff } from "./cutOff";
import { settled, sheetsOf, valueAt } from "./inGrid";
import { inEachTheme } from "./inEachTheme";
import { artifact, openPreview, type Preview, startPreview, stopPreview } from "./openPreview";
import { openView } from "./openView";

jest.setTimeout(600_000);

const NAME = "Factory inspection";

let preview: Preview;
beforeAll(async () => {
  await startPreview();
  preview = await openPreview();
  await openView(preview.pane, "Scenarios");
});
afterAll(stopPreview);
afterEach(() => expect(preview.faults).toEqual([]));

const card = (name: string) => preview.pane.getByRole("listitem", { name, exact: true });
const focused = (): Promise<string | null> =>
  preview.pane.evaluate(
    () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? null,
  );
const waitForText = (text: string): Promise<void> => preview.pane.getByText(text).first().waitFor({ timeout: 120_000 });

test("a scenario duplicated by keyboard is inserted beside the original, and the focus returns", async () => {
  await card(NAME)
    .getByRole("button", { name: `Duplicate ${NAME}` })
    .focus();
  await preview.page.keyboard.press("Enter");
  await preview.page.keyboard.press("ControlOrMeta+A");
  await preview.page.keyboard.type("Lower price");
  await preview.page.keyboard.press("Enter");
  await waitForText(`${NAME} duplicated as Lower price`);
  await card("Lower price").getByText("Economically viable from client 94").waitFor();
  await preview.pane.waitForFunction(
    (label) => document.activeElement?.getAttribute("aria-label") === label,
    `Duplicate ${NAME}`,
  );
  await preview.page.screenshot({ path: artifact("scenarios-1440.png") });
});

test("a scenario is renamed, and Escape cancels a rename", async () => {
  await card("Lower price").getByRole("button", { name: "Rename Lower price" }).click();
  await preview.page.keyboard.press("Escape");
  expect(await focused()).toBe("Rename Lower price");
  await card("Lower price").getByRole("button", { name: "Rename Lower price" }).click();
  await preview.page.keyboard.press("ControlOrMeta+A");
  await preview.page.keyboard.type("a/b");
  await waitForText("A name cannot contain");
  await preview.page.keyboard.press("ControlOrMeta+A");
  await preview.page.keyboard.type("Half price");
  await preview.page.keyboard.press("Enter");
  await waitForText("Lower price renamed to Half price");
  await card("Half price").waitFor();
});

test("an exported file imports as an equal scenario", async () => {
  await card(NAME)
    .getByRole("button", { name: `Export ${NAME}` })
    .click();
  const field = preview.pane.getByLabel("File text");
  const text = await field.inputValue();
  const waiting = preview.page.waitForEvent("download");
  await preview.pane.getByRole("button", { name: "Download", exact: true }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe(`${NAME}.json`);
  await preview.pane.getByRole("button", { name: "Close" }).click();
  await preview.pane.getByRole("button", { name: "Import", exact: true }).click();
  await preview.pane.getByLabel("Scenario file").setInputFiles({
    name: file.suggestedFilename(),
    mimeType: "application/json",
    buffer: await buffer(await file.createReadStream()),
  });
  await preview.pane.waitForFunction(
    (expected) => [...document.querySelectorAll("textarea")].some(({ value }) => value === expected),
    text,
  );
  await preview.pane.getByRole("button", { name: "Import scenario" }).click();
  await waitForText("Sheet Factory inspection 2 imported");
  await card("Factory inspection 2").getByText("Economically viable from client 94").waitFor();
});

test("a deleted scenario is restored by Undo, and a second template is inserted beside it", async () => {
  const sheets = (): Promise<readonly string[]> => sheetsOf(preview.page);
  const at = async (sheet: string, cell: string): Promise<unknown> => {
    await settled(preview.page);
    return valueAt(preview.page, sheet, cell);
  };
  const answer = await at(NAME, "B5");
  expect(String(answer)).toContain("Breaks even at client 94");
  const before = await sheets();
  await card(NAME)
    .getByRole("button", { name: `Delete ${NAME}` })
    .click();
  await preview.pane.getByRole("button", { name: "Delete this sheet" }).click();
  await waitForText(`${NAME} deleted`);
  expect(await sheets()).not.toContain(NAME);
  await preview.pane.getByRole("button", { name: "Undo" }).click();
  await card(NAME).getByText("Economically viable from client 94").waitFor({ timeout: 120_000 });
  expect([...(await sheets())].sort()).toEqual([...before].sort());
  expect(await at(NAME, "B5")).toBe(answer);
  await preview.pane.getByRole("button", { name: "New from template" }).click();
  await preview.pane.getByRole("radio", { name: "Bank document work" }).click();
  await preview.pane.getByRole("button", { name: "Insert model" }).click();
  await card("Bank document work").getByText("Economically viable from client").waitFor({ timeout: 120_000 });
  expect(String(await at("Bank document work", "B5"))).toContain("Breaks even at client");
  expect(await at(NAME, "B5")).toBe(answer);
  await preview.page.screenshot({ path: artifact("scenarios-put-back.png") });
});

test("320 px: nothing is cut off in any form", async () => {
  const narrow = await openPreview({ width: 320 });
  await openView(narrow.pane, "Scenarios");
  await narrow.pane.getByRole("listitem", { name: NAME }).waitFor();
  const shot = async (name: string): Promise<void> => {
    await inEachTheme(narrow, async (theme) => {
      expect([name, theme, await cutOff(narrow.pane)]).toEqual([name, theme, []]);
      await narrow.page.screenshot({ path: artifact(`scenarios-320-${theme}-${name}.png`) });
    });
  };
  await shot("list");
  for (const action of ["Duplicate", "Delete", "Export"]) {
    await narrow.pane.getByRole("button", { name: `${action} ${NAME}` }).click();
    await narrow.pane.getByRole("button", { name: action === "Export" ? "Close" : "Cancel" }).waitFor();
    await shot(action.toLowerCase());
  }
  await narrow.pane.getByRole("button", { name: "Import", exact: true }).click();
  await narrow.pane.getByLabel("or paste its text").fill('{"product": "x", "drivers": [{"slope": 85, "colour": 1}]}');
  await narrow.pane.getByRole("button", { name: "Import scenario" }).click();
  await shot("import");
  await narrow.pane.getByRole("button", { name: "New from template" }).click();
  await shot("template");
  expect(narrow.faults).toEqual([]);
  await narrow.page.close();
});
