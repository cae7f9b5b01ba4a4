/** Office says no: at each batch of each command on scenarios, with each code. */
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import type { Scenario } from "../../src/plan/json/Scenario";
import { insertCashFlow } from "../../src/workbook/insertCashFlow";
import { insertModel } from "../../src/workbook/insertModel";
import { listModels } from "../../src/workbook/listModels";
import { type Change, type ModelReference, WorkbookError } from "../../src/workbook/Model";
import { deleteScenario } from "../../src/workbook/scenario/deleteScenario";
import { duplicateScenario } from "../../src/workbook/scenario/duplicateScenario";
import { exportScenario } from "../../src/workbook/scenario/exportScenario";
import { importScenario } from "../../src/workbook/scenario/importScenario";
import { renameScenario } from "../../src/workbook/scenario/renameScenario";
import { failBatch } from "../support/failingBatch";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { snapshot } from "../support/workbookCells";

jest.setTimeout(900_000);

const CODES = [
  "AccessDenied",
  "InvalidArgument",
  "RequestPayloadSizeLimitExceeded",
  "ItemAlreadyExists",
  "MemoryLimitReached",
  "ApiNotFound",
  "InactiveWorkbook",
] as const;

const small = {
  ...factoryInspection,
  drivers: factoryInspection.drivers.slice(0, 1),
  segments: factoryInspection.segments.slice(0, 1),
};

let preview: PreviewHost;
let reference: ModelReference;
let scenario: Scenario;
beforeAll(async () => {
  preview = openPreviewHost();
  ({ reference } = await insertModel(small));
  await insertCashFlow(reference);
  const { scenario: exported } = await exportScenario(reference);
  const [driver] = small.drivers;
  scenario = { ...exported, uncertainty: [[`${driver?.driver ?? ""}.Rate`, 1, 2, 3, "pert"]] };
});
afterAll(() => preview.close());

/** Fails batch after batch until the command gets through; gives how many there were, and its change. */
async function failEach(command: () => Promise<unknown>, codesAt: (batch: number) => readonly string[]) {
  const before = snapshot(preview);
  for (let batch = 1; ; batch += 1) {
    for (const code of codesAt(batch)) {
      const failing = failBatch(preview, batch, code);
      const failed = await command().then(
        (done) => ({ done }),
        (error: unknown) => error,
      );
      failing.restore();
      if (failing.sent() < batch) return { batches: batch - 1, done: (failed as { done: unknown }).done, before };
      expect([batch, code, failed]).toEqual([batch, code, expect.any(WorkbookError)]);
      expect((failed as WorkbookError).code).toBe(code);
      expect((failed as WorkbookError).whatToDo).not.toBe("");
      expect(snapshot(preview)).toEqual(before);
    }
  }
}

const every = (): readonly string[] => CODES;
/** One at each batch: whole sheets are written and taken away again each time. */
const one = (batch: number): readonly string[] => [CODES[(batch * 3) % CODES.length] ?? CODES[0]];
/** Not at each batch: three sheets are written and taken away again. */
const few = (batch: number): readonly string[] => (batch % 3 === 2 || batch > 14 ? one(batch) : []);

test("rename", async () => {
  const { batches, done, before } = await failEach(() => renameScenario(reference, "Renamed"), every);
  expect(batches).toBe(2);
  const change = done as Change;
  const back = await failEach(() => change.putBack(), every);
  expect(back.batches).toBe(2);
  expect(snapshot(preview)).toEqual(before);
});

test("duplicate", async () => {
  const { batches, done, before } = await failEach(() => duplicateScenario(reference, "Copy"), one);
  // What is there is read, the sheet added, looks, cells, tables, charts, shown.
  expect(batches).toBe(7);
  await (done as Change).putBack();
  expect(snapshot(preview)).toEqual(before);
});

test("import", async () => {
  const { batches, done, before } = await failEach(() => importScenario(scenario), one);
  expect(batches).toBe(12);
  await (done as Change).putBack();
  expect(snapshot(preview)).toEqual(before);
});

test("delete, and its way back", async () => {
  const { batches, done, before } = await failEach(() => deleteScenario(reference), every);
  expect(batches).toBe(5);
  expect(snapshot(preview).sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  await failEach(() => (done as Change).putBack(), few);
  expect(snapshot(preview).sheets).toEqual(before.sheets);
  expect(snapshot(preview).tables).toEqual(before.tables);
  expect(await listModels()).toHaveLength(1);
});
