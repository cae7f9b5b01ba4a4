/** An optional column of drivers or segments that is added to a sheet made without it. */
import { readPlan } from "../../src/plan/readPlan";
import { templateCells } from "../../src/plan/templates/templateCells";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { templatesIn } from "../../src/plan/templates/templatesIn";
import type { LanguageCode } from "../../src/i18n/languages";
import { addColumn } from "../../src/workbook/edit/addColumn";
import { addSegment, editSegment } from "../../src/workbook/edit/segments";
import { editDriver } from "../../src/workbook/edit/drivers";
import { insertModel } from "../../src/workbook/insert/insertModel";
import { listModels } from "../../src/workbook/model/listModels";
import type { ModelReference } from "../../src/workbook/model/Model";
import { readForFile } from "../../src/workbook/model/readForFile";
import { readModel } from "../../src/workbook/model/readModel";
import { duplicateScenario } from "../../src/workbook/scenario/duplicateScenario";
import { refused } from "../support/messages";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { snapshot } from "../support/workbookCells";

jest.setTimeout(600_000);

let preview: PreviewHost;
let reference: ModelReference;
let before: unknown;

async function open(language: LanguageCode = "en"): Promise<void> {
  preview = openPreviewHost(undefined, { calculates: false });
  const template = (await templatesIn(language)).find(({ id }) => id === factoryInspection.id) ?? factoryInspection;
  ({ reference } = await insertModel({ ...template, segments: template.segments.slice(0, 2) }, language));
  before = snapshot(preview);
}
afterEach(() => preview.close());

const cellsNow = async () => (await readModel())?.cells ?? { drivers: [], segments: [], terms: [] };
async function planNow() {
  const read = readPlan(await cellsNow());
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

test("is part of the block, its name and its table; undo removes all of it", async () => {
  await open();
  const [width] = [(await cellsNow()).drivers[0]?.length ?? 0];
  const [table] = preview.host.tables.filter(({ name }) => name === "Rollout_DriversTable").map(({ area }) => area);
  const change = await addColumn(reference, { block: "drivers", column: "Escalation" });
  const { drivers } = await cellsNow();
  expect(drivers[0]).toHaveLength(width + 1);
  expect(drivers[0]?.at(-1)).toBe("Annual escalation");
  const [wider] = preview.host.tables.filter(({ name }) => name === "Rollout_DriversTable").map(({ area }) => area);
  expect(wider).toEqual({ ...table, columns: (table?.columns ?? 0) + 1 });
  await change.undo();
  expect(snapshot(preview)).toEqual(before);
});

test("is read by the plan once a row has a value", async () => {
  await open();
  const plan = await planNow();
  await addColumn(reference, { block: "segments", column: "Fee rise" });
  expect(await planNow()).toEqual(plan);
  await editSegment(reference, 2, { "Fee rise": 0.03 });
  expect((await planNow()).segments.map(({ feeRise }) => feeRise)).toEqual([undefined, 0.03]);
});

test("several columns stand side by side, and a further one follows the added rows", async () => {
  await open();
  await addColumn(reference, { block: "segments", column: "Price rise" });
  for (let row = 1; row <= 6; row += 1) await addSegment(reference, { Segment: `New ${row}`, Clients: 1, Size: 1 });
  const before = snapshot(preview);
  const change = await addColumn(reference, { block: "segments", column: "Prior" });
  const { segments } = await cellsNow();
  expect(segments[0]?.slice(-2)).toEqual(["Annual price rise", "Prior deployments"]);
  expect(segments.every((row) => row.length === segments[0]?.length)).toBe(true);
  await change.undo();
  expect(snapshot(preview)).toEqual(before);
});

test.each([
  ["fr", "Indexation annuelle"],
  ["zh", "单价年涨幅"],
] as const)("has a header in the language of the sheet: %s", async (language, name) => {
  await open(language);
  await addColumn(reference, { block: "drivers", column: "Escalation" });
  const header = (await cellsNow()).drivers[0]?.at(-1);
  expect(header).toBe(name);
  await editDriver(reference, 1, { Escalation: 0.04 });
  expect((await planNow()).drivers[0]?.escalation).toBe(0.04);
});

test("a copy of the scenario has the column", async () => {
  await open();
  await addColumn(reference, { block: "drivers", column: "Escalation" });
  await editDriver(reference, 1, { Escalation: 0.04 });
  const plan = await planNow();
  await duplicateScenario(reference, "Copy");
  const all = (await listModels()).map(({ model }) => model.reference);
  const [, copy] = await readForFile(all);
  const read = copy && readPlan(templateCells(copy));
  expect(read?.ok === true && read.value).toEqual(plan);
});

test("is refused where the block has it, or a cell beside the block is in use", async () => {
  await open();
  await addColumn(reference, { block: "drivers", column: "Escalation" });
  const once = snapshot(preview);
  expect(await refused(addColumn(reference, { block: "drivers", column: "Escalation" }))).toMatch(
    /[A-Z]+\d+ is in use/,
  );
  await Excel.run(async (context) => {
    const block = context.workbook.names.getItem(reference.names.segments).getRange();
    block.getLastColumn().getOffsetRange(0, 1).getCell(1, 0).values = [["a note"]];
    await context.sync();
  });
  const noted = snapshot(preview);
  expect(await refused(addColumn(reference, { block: "segments", column: "Prior" }))).toMatch(/[A-Z]+\d+ is in use/);
  expect(snapshot(preview)).toEqual(noted);
  expect(once).not.toEqual(noted);
});

test("undo keeps a column that somebody typed into", async () => {
  await open();
  const change = await addColumn(reference, { block: "segments", column: "Prior" });
  await editSegment(reference, 1, { Prior: 20 });
  const typed = snapshot(preview);
  expect(await refused(change.undo())).toContain("has been edited since");
  expect(snapshot(preview)).toEqual(typed);
});
