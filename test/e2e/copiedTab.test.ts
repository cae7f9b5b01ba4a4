/** In Chromium: a sheet copied by the menu of its tab, as in Excel, is no scenario until it is made one. */
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

test("a copy by the tab's menu, edited, says that it is no scenario and gives its own answer; made one, it is read as the others", async () => {
  const { page, pane } = preview;
  const tab = page.getByText(MODEL, { exact: true }).locator("visible=true").first();
  // The grid opens the menu of the sheet in front only, and draws its row of tabs anew when that changes.
  await tab.click();
  await still(page.mainFrame());
  await tab.click({ button: "right" });
  // The menu reaches over the lower edge of the window.
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
