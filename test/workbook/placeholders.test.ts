/**
 * Sources of figures: a placeholder disappears with the figure it describes, and the sheet calls its figures
 * illustrative while one is left.
 */
import { valuesOf } from "../../src/preview/host/cells";
import { TERM_LABELS } from "../../src/schema/terms";
import { blankModel } from "../../src/plan/templates/blankModel";
import { templatesIn } from "../../src/plan/templates/templatesIn";
import { type LanguageCode, LANGUAGES } from "../../src/i18n/languages";
import { editTerm } from "../../src/workbook/edit/editTerm";
import { insertModel } from "../../src/workbook/insert/insertModel";
import type { Model } from "../../src/workbook/model/Model";
import { readModel } from "../../src/workbook/model/readModel";
import { saveInputs } from "../../src/workbook/edit/saveInputs";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";

jest.setTimeout(300_000);

let preview: PreviewHost;
beforeAll(() => {
  preview = openPreviewHost();
});
afterAll(() => preview.close());

const ILLUSTRATIVE: Readonly<Record<LanguageCode, string>> = { en: "illustrative", fr: "illustratifs", zh: "示例" };

async function insertBlank(language: LanguageCode): Promise<Model> {
  const template = (await templatesIn(language)).find(({ id }) => id === blankModel.id) ?? blankModel;
  await insertModel({ ...template, currency: "CHF", priceYear: 2027 }, language);
  const model = await readModel();
  if (model === null) throw new Error("no model");
  return model;
}

test.each(LANGUAGES)("placeholders end with their figures, in %s", async (language) => {
  const { reference, origins } = await insertBlank(language);
  const sheet = preview.host.sheetById(reference.sheetId);
  const [terms, drivers, segments] = [origins?.terms, origins?.drivers, origins?.segments];
  if (terms === undefined || drivers === undefined || segments === undefined) throw new Error("no blocks");
  const text = (row: number, column: number): string => String(valuesOf(sheet.getRange(row, column, 1, 1))[0]?.[0]);
  const subtitle = async (): Promise<string> => {
    await preview.host.settled();
    return `${text(1, 1)} ${text(2, 1)}`;
  };
  const source = (index: number): string => text(terms.row + 1 + index, terms.column + 3);
  expect(await subtitle()).toContain(ILLUSTRATIVE[language]);
  const experts = TERM_LABELS.indexOf("Experts");
  expect(source(experts)).not.toBe("");
  await editTerm(reference, { label: "Experts", value: 7 });
  await preview.host.settled();
  expect(source(experts)).toBe("");
  // The segment gets a source; the rate of the driver is overwritten on the sheet itself.
  await saveInputs(reference, { segments: [{ row: 1, cells: { Source: "Board paper 12" } }] });
  const driverSource = (): string => text(drivers.row + 1, drivers.column + 9);
  await preview.host.settled();
  expect(driverSource()).not.toBe("");
  sheet.getRange(drivers.row + 1, drivers.column + 4, 1, 1).setValue(900);
  await preview.host.settled();
  expect(driverSource()).toBe("");
  expect(await subtitle()).toContain(ILLUSTRATIVE[language]);
  // The other terms are overwritten on the sheet itself.
  TERM_LABELS.forEach((label, index) => {
    if (label !== "Experts") sheet.getRange(terms.row + 1 + index, terms.column + 1, 1, 1).setValue(0.5);
  });
  expect(await subtitle()).not.toContain(ILLUSTRATIVE[language]);
  expect(await subtitle()).toContain("CHF");
  expect((await readModel())?.currency).toBe("CHF");
});
