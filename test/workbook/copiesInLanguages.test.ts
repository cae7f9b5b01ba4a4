/** For a French and a Chinese model, copies and restored models have every figure of the original. */
import { TRANSLATIONS } from "../../src/i18n/languages";
import { valuesOf } from "../../src/preview/host/cells";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { templatesIn } from "../../src/plan/templates/templatesIn";
import { translateHeading } from "../../src/plan/headings/translateHeading";
import { sheetMessages } from "../../src/i18n/sheetMessages";
import { editDriver } from "../../src/workbook/edit/drivers";
import { insertModel } from "../../src/workbook/insert/insertModel";
import { deleteScenario } from "../../src/workbook/scenario/deleteScenario";
import { duplicateScenario } from "../../src/workbook/scenario/duplicateScenario";
import { exportScenario } from "../../src/workbook/scenario/exportScenario";
import { importScenario } from "../../src/workbook/scenario/importScenario";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { snapshot } from "../support/workbookCells";

jest.setTimeout(600_000);

let preview: PreviewHost;
beforeEach(() => {
  preview = openPreviewHost();
});
afterEach(() => preview.close());

function grid(name: string): readonly (readonly unknown[])[] {
  const sheet = preview.host.sheetByName(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return valuesOf(sheet.getRange(0, 0, sheet.getLastRow() + 1, sheet.getLastColumn() + 1));
}
const numbers = (name: string): readonly unknown[] =>
  grid(name).flatMap((row) => row.filter((one) => typeof one === "number"));

test.each(TRANSLATIONS)("%s: copy and restored model keep every figure", async (code) => {
  const found = (await templatesIn(code)).find(({ id }) => id === factoryInspection.id);
  if (found === undefined) throw new Error("no template");
  const small = {
    ...found,
    title: "Usine 工厂",
    drivers: found.drivers.slice(0, 1),
    segments: found.segments.slice(0, 1).map((one) => ({ ...one, clients: 3 })),
  };
  const { reference } = await insertModel(small, code);
  const figures = numbers(small.title);
  expect(figures.length).toBeGreaterThan(200);
  const before = snapshot(preview);
  const change = await duplicateScenario(reference, "Copy");
  expect(numbers("Copy")).toEqual(figures);
  // The line that states the currency. Every text is in the language of the original.
  const texts = (name: string) => grid(name).flatMap((row) => row.filter((one) => typeof one === "string"));
  expect(texts("Copy").map((text) => (text === "Copy" ? small.title : text))).toEqual(texts(small.title));
  await change.undo();
  const deleted = await deleteScenario(reference);
  await deleted.undo();
  expect(numbers(small.title)).toEqual(figures);
  expect(snapshot(preview).sheets).toEqual(before.sheets);
});

test.each(TRANSLATIONS)("%s: a scenario from a file has the labels of the pane's language", async (code) => {
  const found = (await templatesIn(code)).find(({ id }) => id === factoryInspection.id);
  if (found === undefined) throw new Error("no template");
  const drivers = found.drivers.slice(0, 1);
  const segments = found.segments.slice(0, 1).map((one) => ({ ...one, clients: 3 }));
  const { reference, change } = await insertModel({ ...found, title: "Usine 工厂", drivers, segments }, code);
  // A name that is also a word of the sheets.
  await editDriver(reference, 1, { Driver: "Price" });
  const { scenario } = await exportScenario(reference);
  const before = grid("Usine 工厂").slice(0, 200);
  await change.undo();
  await importScenario({ ...scenario, uncertainty: [["Price.Rate", 1, 2, 3, "pert"]] }, code);
  const texts = (rows: readonly (readonly unknown[])[]): readonly unknown[] =>
    rows.flatMap((row) => row.filter((one) => typeof one === "string" && one !== ""));
  const after = grid("Usine 工厂").slice(0, 200);
  expect(after).toEqual(before);
  expect(texts(after)).toContain("Price");
  const ranges = texts(grid(`Usine 工厂${sheetMessages(code).common.riskEnding}`));
  expect(ranges).toContain("Price.Rate");
  expect(ranges).toContain(translateHeading("Likely", code));
  expect(ranges).not.toContain("Uncertain inputs");
  expect(ranges.filter((text) => /How far|of the model/.test(String(text)))).toEqual([]);
});
