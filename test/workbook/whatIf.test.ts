/** Numbers of two blocks written as one change: all of them or none. */
import { cellAddress } from "../../src/a1/area";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { applyWhatIf } from "../../src/workbook/edit/applyWhatIf";
import { insertModel } from "../../src/workbook/insert/insertModel";
import type { ModelReference, NumberChange } from "../../src/workbook/model/Model";
import { readModel } from "../../src/workbook/model/readModel";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { snapshot } from "../support/workbookCells";
import { refused, changeText, failureText } from "../support/messages";

jest.setTimeout(300_000);

const small = {
  ...factoryInspection,
  drivers: factoryInspection.drivers.slice(0, 1),
  segments: factoryInspection.segments.slice(0, 1),
};
const [driver, segment] = [small.drivers[0], small.segments[0]];
const CHANGES: readonly NumberChange[] = [
  { block: "drivers", row: 1, column: "Slope", from: driver?.slope ?? 0, to: 0.9 },
  { block: "segments", row: 1, column: "Price", from: segment?.price ?? 0, to: 123456.78 },
  { block: "segments", row: 1, column: "Clients", from: segment?.clients ?? 0, to: 7 },
];

let preview: PreviewHost;
let reference: ModelReference;
let before: unknown;
beforeAll(async () => {
  preview = openPreviewHost();
  ({ reference } = await insertModel(small));
  before = snapshot(preview);
});
afterAll(() => preview.close());

async function numbers(): Promise<unknown[]> {
  const cells = (await readModel())?.cells;
  const at = (rows: readonly (readonly unknown[])[] | undefined, column: string): unknown =>
    rows?.[1]?.[rows[0]?.indexOf(column) ?? -1];
  return [at(cells?.drivers, "Learning slope"), at(cells?.segments, "One-time price"), at(cells?.segments, "Clients")];
}

/** The address of the first cell below a header. */
async function cellOf(block: "drivers" | "segments", header: string): Promise<string> {
  const found = await readModel();
  const origin = found?.origins?.[block] ?? { row: NaN, column: NaN };
  return cellAddress(origin.row + 1, origin.column + (found?.cells[block][0]?.indexOf(header) ?? NaN));
}

const refusal = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

/** Batches with these numbers are carried out, but answered with an error. */
function failAt(batches: readonly number[], code: string): () => void {
  const { bridge } = preview;
  const [send, answer] = [bridge.sendMessageToHost, bridge.onMessageFromHost];
  let seen = 0;
  const refused = new Set<number>();
  const refuse = (id: number): void => {
    const body = JSON.stringify({
      Results: [],
      Error: { Code: code, Message: "refused", Location: null, ActionIndex: 0 },
    });
    const message = { statusCode: 200, headers: {}, body };
    answer(JSON.stringify({ id, type: 2, flags: 0, controlId: "", message }));
  };
  bridge.sendMessageToHost = (text) => {
    seen += 1;
    if (!batches.includes(seen)) {
      send(text);
      return;
    }
    refused.add((JSON.parse(text) as { id: number }).id);
    send(text);
  };
  bridge.onMessageFromHost = (text) => {
    const { id } = JSON.parse(text) as { id: number };
    if (refused.delete(id)) refuse(id);
    else answer(text);
  };
  return () => {
    bridge.sendMessageToHost = send;
    bridge.onMessageFromHost = answer;
  };
}

test("three numbers of two blocks are written as one change, and undo reverts it", async () => {
  const change = await applyWhatIf(reference, CHANGES);
  expect(changeText(change)).toBe("3 numbers changed");
  expect(await numbers()).toEqual([0.9, 123456.78, 7]);
  await change.undo();
  expect(snapshot(preview)).toEqual(before);
});

test("undo restores a formula as a formula", async () => {
  const write = (content: unknown) =>
    Excel.run(async (context) => {
      context.workbook.names.getItem(reference.names.segments).getRange().getCell(1, 3).formulas = [[content]];
      await context.sync();
    });
  await write(`=${segment?.price ?? 0}+0`);
  const withFormula = snapshot(preview);
  const change = await applyWhatIf(reference, CHANGES);
  expect(await numbers()).toEqual([0.9, 123456.78, 7]);
  await change.undo();
  expect(snapshot(preview)).toEqual(withFormula);
  await write(segment?.price);
});

test("a number that changed meanwhile is named, and nothing is written", async () => {
  const late = CHANGES.map((one) => (one.column === "Clients" ? { ...one, from: 1 } : one));
  expect(await refused(applyWhatIf(reference, late))).toContain(
    `Nothing was written: the value of Clients in ${await cellOf("segments", "Clients")} has changed since.`,
  );
  expect(snapshot(preview)).toEqual(before);
  const change = await applyWhatIf(reference, CHANGES);
  const again = await applyWhatIf(reference, [{ block: "drivers", row: 1, column: "Slope", from: 0.9, to: 0.85 }]);
  expect(await refused(change.undo())).toContain(`Learning slope in ${await cellOf("drivers", "Learning slope")} `);
  expect(await numbers()).toEqual([0.85, 123456.78, 7]);
  await again.undo();
  await change.undo();
  expect(snapshot(preview)).toEqual(before);
});

/**
 * After the batch that reads, Office.js releases the objects it read. The batch that writes is recognized by its trace.
 */
async function batchThatWrites(): Promise<number> {
  const { bridge } = preview;
  const send = bridge.sendMessageToHost;
  let [seen, found] = [0, 0];
  bridge.sendMessageToHost = (text) => {
    seen += 1;
    if (text.includes("SuspendApiCalculation")) found = seen;
    send(text);
  };
  const change = await applyWhatIf(reference, CHANGES);
  bridge.sendMessageToHost = send;
  await change.undo();
  return found;
}

test("a failed rollback is reported", async () => {
  const writing = await batchThatWrites();
  const restore = failAt([writing, writing + 1, writing + 2, writing + 3], "AccessDenied");
  const failed = await refusal(applyWhatIf(reference, CHANGES));
  restore();
  expect(failureText(failed).action).toContain("some cells may have been changed");
  expect(await numbers()).toEqual([0.9, 123456.78, 7]);
  await applyWhatIf(
    reference,
    CHANGES.map(({ from, to, ...place }) => ({ ...place, from: to, to: from })),
  );
  expect(snapshot(preview)).toEqual(before);
});
