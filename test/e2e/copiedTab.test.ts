/** In Chromium: a sheet copied with the tab's menu, as in Excel, is not a scenario until the user makes it one. */
import { answerOn, typeIn } from "./inGrid";
import { openPreview, type Preview, type PreviewWindow, startPreview, stopPreview } from "./openPreview";
import { still } from "./still";

jest.setTimeout(240_000);

const MODEL = "Factory inspection";

let preview: Preview;
beforeAll(async () => {
  await startPreview();
  preview = await openPreview({ query: "?language=en" });
});
afterAll(stopPreview);

test("an edited copy of a tab shows its own answer and is not a scenario until it is made one", async () => {
  const { page, pane } = preview;
  const tab = page.getByText(MODEL, { exact: true }).locator("visible=true").first();
  // The grid opens the menu of the active sheet only, and redraws its row of tabs when that sheet changes.
  await tab.click();
  await still(page.mainFrame());
  await tab.click({ button: "right" });
  // The menu extends below the lower edge of the window.
  const item = page.getByText("Copy", { exact: true }).last();
  await item.waitFor({ state: "attached" });
  await still(page.mainFrame());
  await item.dispatchEvent("click");
  await pane.getByText("is a copy, not a scenario yet").waitFor({ timeout: 60_000 });
  const copy = await page.evaluate(() => (window as unknown as PreviewWindow).preview.activeSheet());
  expect(copy).not.toBe(MODEL);
  await typeIn(page, copy, "F45", 9000);
  await pane.getByTestId("copy-answer").getByText("client 60").waitFor();
  expect(await pane.getByTestId("verdict").count()).toBe(0);
  await pane.getByRole("button", { name: "Make scenario" }).click();
  await pane.getByTestId("verdict").getByText("client 60").waitFor({ timeout: 60_000 });
  expect(await answerOn(page, copy)).toContain("client 60");
  expect(await answerOn(page, MODEL)).toContain("client 94");
});
