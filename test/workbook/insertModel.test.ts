import { cellAddress } from "../../src/a1/area";
import { valuesOf } from "../../src/preview/host/cells";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { masterCheckCell } from "../../src/sheets/model/results";
import { modelLayout } from "../../src/sheets/model/modelLayout";
import { insertModel } from "../../src/workbook/insert/insertModel";
import { readModel } from "../../src/workbook/model/readModel";
import { functionsBundle } from "../bundle/bundle";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { snapshot } from "../support/workbookCells";

jest.setTimeout(120_000);

let preview: PreviewHost;
beforeAll(async () => {
  preview = openPreviewHost(await functionsBundle());
});
afterAll(() => preview.close());

const layout = modelLayout(factoryInspection, "Rollout");

test("every check of the inserted model agrees, and no cell is an error", async () => {
  let batches = 0;
  const send = preview.bridge.sendMessageToHost;
  preview.bridge.sendMessageToHost = (text) => {
    batches += 1;
    send(text);
  };
  const { reference } = await insertModel(factoryInspection);
  preview.bridge.sendMessageToHost = send;
  // At most eight batches: names read, sheet added, cells, formats, tables, charts, sheet shown.
  expect(batches).toBeLessThanOrEqual(8);

  const sheet = preview.host.sheetById(reference.sheetId);
  expect(sheet.getRange(masterCheckCell(layout)).getValue()).toBe("OK");
  const cells = valuesOf(sheet.getRange(0, 0, sheet.getLastRow() + 1, sheet.getLastColumn() + 1));
  const faults = cells.flatMap((row, i) =>
    row.flatMap((value, j) => (String(value).startsWith("#") ? [`${cellAddress(i, j)} ${String(value)}`] : [])),
  );
  expect(faults).toEqual([]);
  expect(await readModel()).toMatchObject({ reference });
  expect(preview.host.tables.map(({ name }) => name)).toEqual([
    "Rollout_TermsTable",
    "Rollout_DriversTable",
    "Rollout_SegmentsTable",
  ]);
  expect(preview.host.charts.map(({ series }) => series.length)).toEqual([3, 2]);
});

test("a second model gets its own names and does not change the first; undo removes it without a trace", async () => {
  const before = snapshot(preview);
  const { reference, change } = await insertModel(factoryInspection);
  expect(reference.sheetName).toBe("Factory inspection 2");
  expect(reference.names.drivers).toBe("Rollout2_Drivers");
  expect((await readModel())?.reference).toEqual(reference);
  await change.undo();
  expect(snapshot(preview)).toEqual(before);
});
