/** Office says no: at each batch of inserting a model, with each code. */
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { insertCashFlow } from "../../src/workbook/insertCashFlow";
import { insertRisk } from "../../src/workbook/insertRisk";
import { insertModel } from "../../src/workbook/insertModel";
import { WorkbookError } from "../../src/workbook/Model";
import { readModel } from "../../src/workbook/readModel";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { riskReport } from "../support/riskReport";
import { snapshot } from "../support/workbookCells";

jest.setTimeout(300_000);

const small = {
  ...factoryInspection,
  drivers: factoryInspection.drivers.slice(0, 1),
  segments: factoryInspection.segments.slice(0, 1),
};
/** Names read, sheet added, looks, cells, tables, charts, shown. */
const BATCHES = 7;

let preview: PreviewHost;
beforeAll(() => {
  preview = openPreviewHost();
});
afterAll(() => preview.close());

/** The batch with this number fails, and so does its second try. */
function failAt(batch: number, code: string, times = 2): () => void {
  const send = preview.bridge.sendMessageToHost;
  let seen = 0;
  let left = times;
  preview.bridge.sendMessageToHost = (text) => {
    seen += 1;
    if (seen < batch || left === 0) {
      send(text);
      return;
    }
    left -= 1;
    const { id } = JSON.parse(text) as { id: number };
    const body = JSON.stringify({
      Results: [],
      Error: { Code: code, Message: "refused", Location: null, ActionIndex: 0 },
    });
    const message = { statusCode: 200, headers: {}, body };
    setTimeout(
      () => preview.bridge.onMessageFromHost(JSON.stringify({ id, type: 2, flags: 0, controlId: "", message })),
      0,
    );
  };
  return () => {
    preview.bridge.sendMessageToHost = send;
  };
}

const CASES = [
  "AccessDenied",
  "InvalidArgument",
  "RequestPayloadSizeLimitExceeded",
  "ItemAlreadyExists",
  "MemoryLimitReached",
  "ApiNotFound",
  "InactiveWorkbook",
].flatMap((code, index) => [[code, (index % BATCHES) + 1] as const, [code, ((index + 3) % BATCHES) + 1] as const]);

test.each(CASES)("%s at batch %d leaves the workbook as it was, and the next try works", async (code, batch) => {
  const before = snapshot(preview);
  const restore = failAt(batch, code, 1);
  const failed = await insertModel(small).then(
    () => undefined,
    (error: unknown) => error,
  );
  restore();
  expect(failed).toBeInstanceOf(WorkbookError);
  expect((failed as WorkbookError).code).toBe(code);
  expect((failed as WorkbookError).whatToDo).not.toBe("");
  expect(snapshot(preview)).toEqual(before);
});

describe("the cash flow sheet of a model", () => {
  /** After the first batch, which reads, Office.js lets go of what it read: nobody waits for that. */
  const cases = CASES.map(([code, batch]) => [code, batch === 1 ? 1 : batch + 1] as const);
  let added: Awaited<ReturnType<typeof insertModel>>;
  beforeAll(async () => {
    added = await insertModel(small);
  });
  afterAll(() => added.change.putBack());

  test.each(cases)("%s at batch %d leaves the workbook as it was", async (code, batch) => {
    const before = snapshot(preview);
    const restore = failAt(batch, code, 1);
    const failed = await insertCashFlow(added.reference).then(
      () => undefined,
      (error: unknown) => error,
    );
    restore();
    expect(failed).toBeInstanceOf(WorkbookError);
    expect((failed as WorkbookError).code).toBe(code);
    expect(snapshot(preview)).toEqual(before);
  });

  test("a model that lost a name is told, and nothing is added", async () => {
    const before = snapshot(preview);
    await Excel.run(async (context) => {
      context.workbook.names.getItem("Rollout_Ladder").delete();
      await context.sync();
    });
    await expect(insertCashFlow(added.reference)).rejects.toThrow("lacks its ladder");
    expect(snapshot(preview).sheets).toEqual(before.sheets);
  });
});

describe("the risk sheet of a model", () => {
  const run = { report: riskReport({ trials: 100 }), finished: "today", seconds: 1 };
  let added: Awaited<ReturnType<typeof insertModel>>;
  beforeAll(async () => {
    added = await insertModel(small);
  });
  afterAll(() => added.change.putBack());

  test.each(CASES)("%s at batch %d leaves the workbook as it was", async (code, batch) => {
    const before = snapshot(preview);
    const restore = failAt(batch, code, 1);
    const failed = await insertRisk(added.reference, run).then(
      () => undefined,
      (error: unknown) => error,
    );
    restore();
    expect(failed).toBeInstanceOf(WorkbookError);
    expect((failed as WorkbookError).code).toBe(code);
    expect(snapshot(preview)).toEqual(before);
  });
});

test("after all that a model can be inserted", async () => {
  const { change } = await insertModel(small);
  expect(await readModel()).not.toBeNull();
  await change.putBack();
});

test("reading is tried a second time where the fault may pass", async () => {
  const restore = failAt(1, "InvalidOperationInCellEditMode", 1);
  await expect(readModel()).resolves.toBeNull();
  restore();
  const again = failAt(1, "InvalidOperationInCellEditMode", 2);
  await expect(readModel()).rejects.toThrow("in the middle of a cell edit");
  again();
});
