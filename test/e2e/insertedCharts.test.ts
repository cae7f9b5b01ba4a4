/**
 * Inserts every chart of the pane into a sheet. A native chart must appear, fully visible, above columns with text
 * headers.
 */
import type { Locator } from "playwright-core";
import { artifact, openPreview, type Preview, type PreviewWindow, startPreview, stopPreview } from "./openPreview";
import { sheetsOf } from "./inGrid";
import { openView } from "./openView";

jest.setTimeout(300_000);

let preview: Preview;
beforeAll(async () => {
  await startPreview();
  preview = await openPreview();
});
afterAll(stopPreview);
afterEach(() => expect(preview.faults).toEqual([]));

const MODEL = "Factory inspection";

async function insert(menu: Locator, title: string): Promise<void> {
  const { page, pane } = preview;
  const before = await sheetsOf(page);
  await menu.click();
  await pane.getByRole("menuitem", { name: "Insert as Excel chart" }).click();
  await page.waitForFunction(
    (count) => (window as unknown as PreviewWindow).preview.sheets().length > count,
    before.length,
  );
  const chart = page.locator(".sheet-chart:visible");
  await chart.waitFor();
  await page.waitForFunction(() => document.querySelectorAll(".sheet-chart :is(path, circle, rect)").length > 0);
  expect([title, await chart.count()]).toEqual([title, 1]);
  const [box, frame] = [await chart.boundingBox(), await page.locator("iframe").boundingBox()];
  if (box === null || frame === null) throw new Error(`${title} is not to be seen`);
  expect([title, box.x >= 0, box.x + box.width <= frame.x, box.y + box.height <= 900]).toEqual([
    title,
    true,
    true,
    true,
  ]);
  await page.screenshot({ path: artifact(`inserted-${title.replaceAll(/\W+/g, "-").toLowerCase()}.png`) });
  await pane.getByRole("button", { name: "Undo" }).click();
  await page.waitForFunction(
    (count) => (window as unknown as PreviewWindow).preview.sheets().length === count,
    before.length,
  );
  await page.evaluate((name) => (window as unknown as PreviewWindow).preview.activate(name), MODEL);
}

test.each([
  ["Summary", 1],
  ["Unit economics", 1],
  ["Cash flow", 3],
  ["Pricing", 1],
  ["Risk", 3],
])("%s", async (view, count) => {
  const { pane } = preview;
  await openView(pane, view);
  if (view === "Risk") {
    await pane.getByRole("button", { name: "Run", exact: true }).click();
    await pane.getByTestId("risk-answer").waitFor({ timeout: 120_000 });
  }
  const menus = pane.locator('button[aria-label^="More actions for “"]:visible');
  await menus.nth(count - 1).waitFor();
  const titles = await menus.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
  expect(titles.length).toBeGreaterThanOrEqual(count);
  for (const title of titles)
    await insert(pane.getByRole("button", { name: title, exact: true }).locator("visible=true"), title);
});
