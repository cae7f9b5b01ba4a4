/**
 * Every view at 320 px, in three languages and two themes, and mirrored as for right-to-left languages. Screenshots of
 * all of them are kept for review.
 */
import { type Catalog, en } from "../../src/i18n/en/pane";
import { LANGUAGES } from "../../src/i18n/languages";
import { VIEWS } from "../../taskpane/shared/View";
import { PANE_CATALOGS } from "../support/paneCatalogs";
import { barriers } from "./axe";
import { cutOff } from "./cutOff";
import { inEachTheme, type Theme } from "./inEachTheme";
import { artifact, openPreview, type PreviewWindow, startPreview, stopPreview } from "./openPreview";
import { narrowPane } from "./narrowPane";
import { openView } from "./openView";
import { still } from "./still";

jest.setTimeout(240_000);
beforeAll(startPreview);
afterAll(stopPreview);

const CASES: readonly (readonly [name: string, query: string, t: Catalog])[] = [
  ...LANGUAGES.map((code) => [code, `?language=${code}`, PANE_CATALOGS[code]] as const),
  ["rtl", "?language=en&dir=rtl", en],
];

test.each(CASES)("%s (%s): no view is cut off or has a barrier", async (name, query, t) => {
  const preview = await openPreview({ query });
  const { page, pane, faults } = preview;
  await narrowPane(page, 1900);
  // The tabs that fit have changed.
  await still(pane);
  const frame = page.locator("iframe.pane");
  const look = async (view: string): Promise<void> => {
    await still(pane);
    const examine = async (theme: Theme): Promise<void> => {
      await frame.screenshot({ path: artifact(`${name}-${theme}-${view}.png`) });
      const found = {
        cutOff: await cutOff(pane),
        barriers: await barriers(pane, theme === "light" ? "all" : "contrast"),
      };
      expect({ view, theme, ...found }).toEqual({ view, theme, cutOff: [], barriers: [] });
    };
    // A mirrored pane has the same colors.
    if (name === "rtl") await examine("light");
    else await inEachTheme(preview, examine);
  };
  for (const view of VIEWS) {
    await openView(pane, t.tabs[view], t.moreTabs);
    await look(view);
  }
  await openView(pane, t.tabs.answer, t.moreTabs);
  await pane.getByRole("button", { name: t.tour.begin }).click();
  await look("tour");
  await pane.getByRole("button", { name: t.tour.end }).click();
  await pane.getByRole("button", { name: t.whatIf.open }).click();
  await look("whatif");
  await pane.getByRole("button", { name: t.whatIf.discard }).click();
  await page.evaluate(async () => {
    const { preview } = window as unknown as PreviewWindow;
    const sheet = preview.activeSheet();
    preview.setValue(sheet, "G45", 75);
    await preview.settled();
  });
  await pane.locator("[data-stale]").first().waitFor();
  await look("stale");
  expect(faults).toEqual([]);
  await page.close();
});
