/** Every template as a sheet: its native formulas agree with the functions, and so do those of its cash flow. */
import { valuesOf } from "../../src/preview/host/cells";
import { blankModel } from "../../src/plan/templates/blankModel";
import { datedInspection } from "../../src/plan/templates/datedInspection";
import { TEMPLATES } from "../../src/plan/templates/templates";
import { insertCashFlow } from "../../src/workbook/insert/insertCashFlow";
import { insertModel } from "../../src/workbook/insert/insertModel";
import { functionsBundle } from "../bundle/bundle";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";

jest.setTimeout(300_000);

let preview: PreviewHost;
beforeAll(async () => {
  preview = openPreviewHost(await functionsBundle());
});
afterAll(() => preview.close());

function cells(name: string): readonly (readonly unknown[])[] {
  const sheet = preview.host.sheetByName(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return valuesOf(sheet.getRange(0, 0, sheet.getMaxRows(), sheet.getMaxColumns()));
}

const masterCheck = (name: string): unknown => cells(name).find(([, label]) => label === "Checks")?.[2];
const errors = (name: string): readonly unknown[] =>
  cells(name)
    .flat()
    .filter((value) => String(value).startsWith("#"));

// The first template is inserted by many other tests.
test.each([...TEMPLATES.slice(1), blankModel, datedInspection].map((template) => [template.title, template] as const))(
  "%s: native formulas agree with the functions",
  async (title, template) => {
    const model = await insertModel(template);
    const cash = await insertCashFlow(model.reference);
    for (const sheet of [title, `${title} cash flow`]) {
      expect([sheet, masterCheck(sheet), errors(sheet)]).toEqual([sheet, "OK", []]);
    }
    await cash.undo();
    await model.change.undo();
  },
);
