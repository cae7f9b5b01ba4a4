/**
 * Models of several languages in one workbook: compared, shown on a page and read for a file, in the language of the
 * pane.
 */
import { valuesOf } from "../../src/preview/host/cells";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import type { Template } from "../../src/plan/templates/Template";
import { templatesIn } from "../../src/plan/templates/templatesIn";
import { type LanguageCode, LANGUAGES, TRANSLATIONS } from "../../src/i18n/languages";
import { sheetMessages } from "../../src/i18n/sheetMessages";
import { insertComparison } from "../../src/workbook/insert/insertComparison";
import { insertExecutive } from "../../src/workbook/insert/insertExecutive";
import { insertModel } from "../../src/workbook/insert/insertModel";
import { listModels } from "../../src/workbook/model/listModels";
import type { Model } from "../../src/workbook/model/Model";
import { readForFile } from "../../src/workbook/model/readForFile";
import { renameScenario } from "../../src/workbook/scenario/renameScenario";
import { functionsBundle } from "../bundle/bundle";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { snapshot } from "../support/workbookCells";

jest.setTimeout(600_000);

const NAMES: Readonly<Record<LanguageCode, string>> = { en: "Base case", fr: "Usine d’essai", zh: "工厂" };

let preview: PreviewHost;
const templates = new Map<LanguageCode, Template>();
beforeAll(async () => {
  preview = openPreviewHost(await functionsBundle());
  for (const code of LANGUAGES) {
    const found = (await templatesIn(code)).find(({ id }) => id === factoryInspection.id);
    if (found === undefined) throw new Error("no template");
    const small = {
      ...found,
      title: NAMES[code],
      drivers: found.drivers.slice(0, 2),
      segments: found.segments.slice(0, 1).map((one) => ({ ...one, clients: 30 })),
    };
    templates.set(code, small);
    await insertModel(small, code);
  }
});
afterAll(() => preview.close());

async function modelIn(name: string): Promise<Model> {
  const found = (await listModels()).find(({ model }) => model.reference.sheetName === name);
  if (found === undefined) throw new Error(`no model ${name}`);
  return found.model;
}
function grid(name: string): readonly (readonly unknown[])[] {
  const sheet = preview.host.sheetByName(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return valuesOf(sheet.getRange(0, 0, sheet.getLastRow() + 1, sheet.getLastColumn() + 1));
}

test.each(TRANSLATIONS)(
  "%s: read for a file, the model equals the template, including currency and sources",
  async (code) => {
    const [read] = await readForFile([(await modelIn(NAMES[code])).reference]);
    const expected = templates.get(code);
    expect(read?.currency).toBe(expected?.currency);
    expect(read?.priceYear).toBe(expected?.priceYear);
    expect(read?.drivers).toEqual(expected?.drivers);
    expect(read?.segments).toEqual(expected?.segments);
    expect(read?.terms.map(({ source }) => source)).toEqual(
      expect.arrayContaining(expected?.terms.map(({ source }) => source) ?? []),
    );
  },
);

test.each(LANGUAGES)("%s: models of three languages are compared, and every check agrees", async (language) => {
  const references = await Promise.all(Object.values(NAMES).map(async (name) => (await modelIn(name)).reference));
  const before = snapshot(preview);
  const change = await insertComparison(references, language);
  const t = sheetMessages(language);
  const sheet = t.compare.comparison;
  const rows = grid(sheet);
  const row = (label: string): readonly unknown[] => rows.find((one) => String(one[1]).trim() === label) ?? [];
  expect(row(t.model.checks)[2]).toBe(t.common.allOk);
  // The same inputs except for the texts of their labels: terms are found in each, and none differs.
  const nonRecurring = templates.get("en")?.terms.find(({ label }) => label === "Non-recurring cost")?.value;
  expect(row(t.heading("Non-recurring cost")).slice(2, 6)).toEqual([nonRecurring, nonRecurring, nonRecurring, ""]);
  expect(row(t.heading("Horizon"))[5]).toBe("");
  expect(row(t.model.figure).slice(2, 5)).toEqual(Object.values(NAMES));
  await change.undo();
  expect(snapshot(preview)).toEqual(before);
});

test.each(TRANSLATIONS)("%s: a page on an English model is in the language of the pane", async (language) => {
  const change = await insertExecutive(await modelIn(NAMES.en), "2026", language);
  const t = sheetMessages(language);
  const page = `${NAMES.en}${t.common.pageEnding}`;
  const texts = grid(page).flat();
  expect(texts).toContain(`${t.executive.checks}${t.common.allOk}`);
  expect(
    texts.filter(
      (text) => typeof text === "string" && /economical|of the|Assumption|Margin/i.test(text.replaceAll(NAMES.en, "")),
    ),
  ).toEqual([]);
  await change.undo();
});

test("the headers and legend of the comparison follow a renamed sheet, and follow its undo", async () => {
  const [base, other] = [await modelIn(NAMES.en), await modelIn(NAMES.fr)];
  const change = await insertComparison([base.reference, other.reference]);
  const before = snapshot(preview);
  const heads = (): readonly unknown[] => grid("Comparison").find((row) => row[1] === "Figure") ?? [];
  const legend = (): readonly string[] => preview.host.charts.at(-1)?.series.map(({ name }) => name) ?? [];
  expect([...heads().slice(2, 4), ...legend()]).toEqual([NAMES.en, NAMES.fr, NAMES.en, NAMES.fr]);
  const renamed = await renameScenario(base.reference, "It's =1+1");
  await preview.host.settled();
  expect([...heads().slice(2, 4), ...legend()]).toEqual(["It's =1+1", NAMES.fr, "It's =1+1", NAMES.fr]);
  expect(grid("Comparison")[1]?.[1]).toBe(`It's =1+1 · ${NAMES.fr}`);
  await renamed.undo();
  expect(snapshot(preview)).toEqual(before);
  await change.undo();
});
