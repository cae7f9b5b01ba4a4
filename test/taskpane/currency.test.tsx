/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
/** Amounts of money carry the currency that the sheet names. */
import type { Model } from "../../src/workbook/model/Model";
import { sampleModel } from "./fakeWorkbook";
import { openPane } from "./openPane";

const VIEWS = ["Unit economics", "Cash flow", "Pricing", "Focus"];

async function shownIn(model: Model): Promise<Readonly<Record<string, string>>> {
  const pane = await openPane();
  await pane.answer(0, model);
  const shown: Record<string, string> = {};
  for (const view of ["Summary", ...VIEWS]) {
    if (view !== "Summary") await pane.press(view);
    await pane.until(() => pane.shown("main dl, main table").length > 0);
    shown[view] = pane
      .shown("main dl, main table, main p")
      .map((one) => one.textContent)
      .join("\n");
  }
  pane.close();
  return shown;
}

test("figures and tables name the currency of the model", async () => {
  const shown = await shownIn({ ...sampleModel, currency: "CHF" });
  expect(shown["Summary"]).toMatch(/1\.27M CHF/);
  expect(shown["Unit economics"]).toMatch(/271K → 29\.3K CHF/);
  expect(shown["Cash flow"]).toMatch(/1\.79M CHF/);
  expect(shown["Pricing"]).toMatch(/37,558 CHF/);
  expect(shown["Pricing"]).toMatch(/at any price up to 44,600\sCHF/);
  expect(shown["Focus"]).toMatch(/improves the final margin by [\d,]+\sCHF/);
  for (const view of ["Unit economics", "Pricing", "Focus"])
    expect([view, shown[view]]).toEqual([view, expect.stringContaining("Amounts in CHF")]);
});

test("without a currency on the sheet, figures have none", async () => {
  expect(sampleModel.currency).toBeUndefined();
  expect(Object.values(await shownIn(sampleModel)).join()).not.toMatch(/EUR|Amounts in/);
});
