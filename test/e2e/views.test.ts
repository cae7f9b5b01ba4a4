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
import { artifact, openPreview, type PreviewWindow, startPreview, stopPreview } from "./openPreview";
import { narrowPane } from "./narrowPane";
import { openView } from "./openView";
import { still } from "./still";

jest.setTimeout(240_000);
beforeAll(startPreview);
afterAll(stopPreview);

const CASES: readonly (readonly [name: string, query: string, words: Catalog, colorScheme: "light" | "dark"])[] = [
  ...LANGUAGES.flatMap((code) =>
    (["light", "dark"] as const).map((scheme) => [code, `?language=${code}`, PANE_CATALOGS[code], scheme] as const),
  ),
  ["rtl", "?language=en&dir=rtl", en, "light"],
];

test.each(CASES)("%s (%s): no view is cut off or has a barrier, %#", async (name, query, words, colorScheme) => {
  const preview = await openPreview({ query, colorScheme });
  const { page, pane, faults } = preview;
  await narrowPane(page, 1900);
  // The tabs that fit have changed.
  await still(pane);
  const frame = page.locator("iframe.pane");
  const look = async (view: string): Promise<void> => {
    await still(pane);
    await frame.screenshot({ path: artifact(`${name}-${colorScheme}-${view}.png`) });
    expect({ view, cutOff: await cutOff(pane), barriers: await barriers(pane) }).toEqual({
      view,
      cutOff: [],
      barriers: [],
    });
  };
  for (const view of VIEWS) {
    await openView(pane, words.tabs[view], words.moreTabs);
    await look(view);
  }
  await openView(pane, words.tabs.answer, words.moreTabs);
  await pane.getByRole("button", { name: words.tour.begin }).click();
  await look("tour");
  await pane.getByRole("button", { name: words.tour.end }).click();
  await pane.getByRole("button", { name: words.whatIf.open }).click();
  await look("whatif");
  await pane.getByRole("button", { name: words.whatIf.discard }).click();
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
