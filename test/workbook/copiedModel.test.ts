/** A model's sheet copied by its tab: read by its own names, made a scenario, undone. */
import { evaluate } from "../../taskpane/shared/figures/evaluate";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { insertCashFlow } from "../../src/workbook/insert/insertCashFlow";
import { insertModel } from "../../src/workbook/insert/insertModel";
import type { Model, ModelReference } from "../../src/workbook/model/Model";
import { readModel } from "../../src/workbook/model/readModel";
import { adoptCopy } from "../../src/workbook/scenario/adoptCopy";
import { functionsBundle } from "../bundle/bundle";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { snapshot } from "../support/workbookCells";

jest.setTimeout(600_000);

let preview: PreviewHost;
let original: ModelReference;
let copy: Model;
beforeAll(async () => {
  preview = openPreviewHost(await functionsBundle());
  original = (await insertModel(factoryInspection)).reference;
  const copyId = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(original.sheetId).copy("End").load("id");
    await context.sync();
    sheet.activate();
    await context.sync();
    return sheet.id;
  });
  await preview.host.settled();
  preview.host.sheetById(copyId).getRange("F45").setValue(9000);
  await preview.host.settled();
  copy = (await readModel(original.sheetId)) ?? fail();
});
afterAll(() => preview.close());

const breakeven = (model: Model): unknown => {
  const evaluated = evaluate(model.cells);
  return evaluated.ok ? evaluated.value.verdict.sustained : undefined;
};
const answerOn = (sheet: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange("B5").load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });

test("an active copy is read by the names of its own sheet, and marked as a copy", () => {
  expect(copy).toMatchObject({ copied: true, reference: { sheetName: "Factory inspection (2)" } });
  expect(copy.cells.drivers[1]).toContain(9000);
  expect(breakeven(copy)).toMatchObject({ kind: "reached", deployment: 60 });
  expect(copy.origins?.drivers).toEqual({ row: 43, column: 1 });
});

test("a copy made a scenario is a separate model with its own answer and its own added sheets", async () => {
  const before = JSON.stringify(snapshot(preview));
  const answer = await answerOn("Factory inspection (2)");
  expect(String(answer)).toContain("client 60");
  const change = await adoptCopy(copy.reference);
  expect(change.summary).toEqual({ kind: "scenarioMade", sheet: "Factory inspection (2)" });
  const adopted = (await readModel()) ?? fail();
  expect(adopted.copied).toBeUndefined();
  expect(adopted.reference.names.drivers).toBe("Rollout2_Drivers");
  expect(adopted.scenarios?.map(({ sheetName }) => sheetName)).toEqual([
    "Factory inspection",
    "Factory inspection (2)",
  ]);
  expect(breakeven(adopted)).toMatchObject({ deployment: 60 });
  expect(await answerOn("Factory inspection (2)")).toBe(answer);
  expect(String(await answerOn("Factory inspection"))).toContain("client 94");
  preview.host.sheetById(adopted.reference.sheetId).getRange("F45").setValue(16000);
  await preview.host.settled();
  expect(await answerOn("Factory inspection (2)")).toBe(await answerOn("Factory inspection"));
  preview.host.sheetById(adopted.reference.sheetId).getRange("F45").setValue(9000);
  await preview.host.settled();
  const cash = await insertCashFlow(adopted.reference);
  const texts = JSON.stringify(snapshot(preview).sheets.at(-1)?.cells);
  expect(texts).toContain("Rollout2_");
  expect(texts).not.toContain("Rollout_");
  await cash.undo();
  await change.undo();
  expect(JSON.stringify(snapshot(preview))).toBe(before);
  preview.host.book.setActiveSheet(preview.host.sheetById(copy.reference.sheetId));
  expect((await readModel())?.copied).toBe(true);
});

test("the active original shows the answer of the original", async () => {
  preview.host.book.setActiveSheet(preview.host.sheetById(original.sheetId));
  const model = (await readModel()) ?? fail();
  expect(model.copied).toBeUndefined();
  expect(breakeven(model)).toMatchObject({ deployment: 94 });
});

test("a copy whose original was deleted is still a copy, and can be made a scenario", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(copy.reference.sheetId).activate();
    context.workbook.worksheets.getItem(original.sheetId).delete();
    await context.sync();
  });
  expect(await readModel()).toMatchObject({ copied: true });
  await adoptCopy(copy.reference);
  expect(breakeven((await readModel()) ?? fail())).toMatchObject({ deployment: 60 });
});

function fail(): never {
  throw new Error("it is not there");
}
