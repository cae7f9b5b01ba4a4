/**
 * An explanation in the preview: opened, followed to its cells in the grid, closed by keyboard, and checked for its
 * layout.
 */
import { barriers } from "./axe";
import { cutOff } from "./cutOff";
import { inEachTheme } from "./inEachTheme";
import { artifact, openPreview, type Preview, type PreviewWindow, startPreview, stopPreview } from "./openPreview";
import { narrowPane } from "./narrowPane";
import { openView } from "./openView";

jest.setTimeout(240_000);

const MODEL = "Factory inspection";
const BLANK = "Sheet1";

let preview: Preview;
beforeAll(async () => {
  await startPreview();
  preview = await openPreview();
});
afterAll(stopPreview);
afterEach(() => expect(preview.faults).toEqual([]));

/** Waits until these cells of the model are selected and its sheet is active. */
const selected = (area: string): Promise<unknown> =>
  preview.page.waitForFunction(
    ([sheet, cells]) => {
      const { preview } = window as unknown as PreviewWindow;
      return preview.activeSheet() === sheet && preview.selection() === cells;
    },
    [MODEL, area] as const,
  );
/** Waits until a row of the active sheet is visible. */
const inSight = (row: number): Promise<unknown> =>
  preview.page.waitForFunction((expected) => {
    const [first, last] = (window as unknown as PreviewWindow).preview.visible()?.rows ?? [];
    return first !== undefined && last !== undefined && first <= expected && expected < last;
  }, row);
const nameArea = (name: string): Promise<string> =>
  preview.page.evaluate((expected) => {
    const { preview } = window as unknown as PreviewWindow;
    return String(preview.names().find(([found]) => found === expected)?.[1]);
  }, name);
const headerRow = async (name: string): Promise<number> => Number(/\$?B\$?(\d+)/.exec(await nameArea(name))?.[1]);

test("an explanation selects its inputs in the sheet, and Escape closes it", async () => {
  const { pane, page } = preview;
  const button = pane.getByRole("button", { name: "Explain Breakeven point", exact: true });
  await button.click();
  const card = pane.getByRole("group", { name: "Breakeven point", exact: true });
  await card.getByText("After client 94: net revenue", { exact: false }).waitFor();
  expect(await button.getAttribute("aria-expanded")).toBe("true");
  await page.evaluate((sheet) => (window as unknown as PreviewWindow).preview.activate(sheet), BLANK);
  const [drivers, segments, terms] = [
    await headerRow("Rollout_Drivers"),
    await headerRow("Rollout_Segments"),
    await headerRow("Rollout_Terms"),
  ];
  await card
    .getByRole("button", {
      name: "Select in the sheet: Expert on site: First-unit quantity, Cost per unit, Learning slope, Minimum quantity",
    })
    .click();
  await selected(`E${drivers + 1}:H${drivers + 1}`);
  await card.getByRole("button", { name: "Select in the sheet: One-time price", exact: true }).click();
  await selected(`E${segments + 1}:E${segments + 3}`);
  await inSight(segments + 3);
  await card.getByRole("button", { name: "Select in the sheet: Pilot failure rate", exact: true }).click();
  await selected(`C${terms + 3}`);
  await inSight(terms + 3);
  await button.focus();
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "detached" });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("Tab moves from a figure into its explanation, and its help link is a page of the build", async () => {
  const { pane, page } = preview;
  const button = pane.getByRole("button", { name: "Explain Final cumulative margin", exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
  const card = pane.getByRole("group", { name: "Final cumulative margin", exact: true });
  await card.waitFor();
  await page.keyboard.press("Tab");
  expect(await card.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  const links = await card
    .getByRole("link")
    .evaluateAll((found) => found.map((one) => (one as HTMLAnchorElement).href));
  for (const link of links) expect((await page.request.get(link)).status()).toBe(200);
  expect(links.map((link) => link.slice(link.indexOf("docs/")))).toEqual([
    "docs/functions.html#margin",
    "docs/model.html#margin",
  ]);
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "detached" });
});

test.each([1440, 320])("an explanation is not cut off, %d px", async (width) => {
  const { page, pane } = preview;
  if (width === 320) await narrowPane(page, 1700);
  else await page.setViewportSize({ width, height: 900 });
  const look = async (figure: string, name: string): Promise<void> => {
    await pane.getByRole("button", { name: figure, exact: true }).click();
    await pane.locator('[role="group"][id] a:visible').first().waitFor();
    await inEachTheme(preview, async (theme) => {
      expect(await cutOff(pane)).toEqual([]);
      expect(await barriers(pane, theme === "light" ? "all" : "contrast")).toEqual([]);
      await (width === 320 ? page.locator("iframe") : page).screenshot({
        path: artifact(`explain-${name}-${width}-${theme}.png`),
      });
    });
    await pane.getByRole("button", { name: figure, exact: true }).click();
  };
  await openView(pane, "Summary");
  await look("Explain the result", "verdict");
  await openView(pane, "Unit economics");
  await look("Explain Cost per deployment", "unit-cost");
  await openView(pane, "Cash flow");
  await look("Explain Net present value (NPV)", "time");
  await openView(pane, "Pricing");
  await look("Explain Viable from client", "clients");
});
