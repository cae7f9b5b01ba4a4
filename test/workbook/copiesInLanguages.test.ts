/** A French and a Chinese model: what was copied, and what was deleted and put back, has every figure of the original. */
import { valuesOf } from "../../src/preview/host/cells";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { templatesIn } from "../../src/plan/templates/templatesIn";
import { insertModel } from "../../src/workbook/insertModel";
import { deleteScenario } from "../../src/workbook/scenario/deleteScenario";
import { duplicateScenario } from "../../src/workbook/scenario/duplicateScenario";
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

test.each(["fr", "zh"] as const)("%s", async (code) => {
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
  // The line that tells the money; every text in the language of the original.
  const texts = (name: string) => grid(name).flatMap((row) => row.filter((one) => typeof one === "string"));
  expect(texts("Copy").map((text) => (text === "Copy" ? small.title : text))).toEqual(texts(small.title));
  await change.putBack();
  const deleted = await deleteScenario(reference);
  await deleted.putBack();
  expect(numbers(small.title)).toEqual(figures);
  expect(snapshot(preview).sheets).toEqual(before.sheets);
});
