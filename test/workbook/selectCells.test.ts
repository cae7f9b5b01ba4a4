/**
 * Cells of a model are found by their names and headers, shown and selected; if that is not possible, the message says
 * what to do.
 */
import { areaText } from "../../src/preview/host/address";
import { insertModel } from "../../src/workbook/insert/insertModel";
import type { ModelReference } from "../../src/workbook/model/Model";
import { readModel } from "../../src/workbook/model/readModel";
import { type CellTarget, selectCells } from "../../src/workbook/model/selectCells";
import { refused } from "../support/messages";
import { smallModel } from "../support/faultInjection";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { snapshot } from "../support/workbookCells";

jest.setTimeout(300_000);

let preview: PreviewHost;
let reference: ModelReference;
beforeAll(async () => {
  preview = openPreviewHost(undefined, { calculates: false });
  ({ reference } = await insertModel({
    ...smallModel,
    segments: [...smallModel.segments, ...smallModel.segments.map((one) => ({ ...one, segment: "Others" }))],
  }));
});
afterAll(() => preview.close());

const blockRow = (name: string): number => {
  const found = preview.host.book.getDefinedNames().find((one) => one.getName() === name);
  const [, row] = /!\$?B\$?(\d+)/.exec(found?.getFormulaOrRefString() ?? "") ?? [];
  return Number(row);
};
const selected = (): string => {
  const range = preview.host.book.getActiveSheet().getActiveRange();
  if (range === null) return "nothing";
  return areaText({
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getHeight(),
    columns: range.getWidth(),
  });
};
const goTo = async (place: CellTarget): Promise<string> => {
  preview.host.book.setActiveSheet(preview.host.book.getSheets()[0] as never);
  await selectCells(reference, place);
  expect(preview.host.book.getActiveSheet().getSheetName()).toBe(reference.sheetName);
  return selected();
};

test("the cells of a driver row, a column of all segments, a term value and a profile label are selected", async () => {
  const before = snapshot(preview);
  const [drivers, segments] = [blockRow("Rollout_Drivers"), blockRow("Rollout_Segments")];
  const [terms, clients] = [blockRow("Rollout_Terms"), blockRow("Rollout_Clients")];
  const name = smallModel.drivers[0]?.driver ?? "";
  expect(await goTo({ block: "drivers", rows: [name], columns: ["First", "Slope"] })).toBe(
    `E${drivers + 1}:G${drivers + 1}`,
  );
  expect(await goTo({ block: "segments", rows: [], columns: ["Price"] })).toBe(`E${segments + 1}:E${segments + 2}`);
  expect(await goTo({ block: "segments", rows: ["Others"], columns: ["Price"] })).toBe(`E${segments + 2}`);
  expect(await goTo({ block: "terms", rows: ["Transfer"], columns: [] })).toBe(`C${terms + 2}`);
  expect(await goTo({ block: "clients", rows: ["Wage"], columns: [] })).toBe(`C${clients + 4}:E${clients + 4}`);
  expect(snapshot(preview)).toEqual(before);
});

test("a row of a block is selected by its number, with or without a name", async () => {
  const [segments, terms] = [blockRow("Rollout_Segments"), blockRow("Rollout_Terms")];
  expect(await goTo({ block: "segments", row: 4, rows: [], columns: ["Size"] })).toBe(`L${segments + 3}`);
  expect(await goTo({ block: "segments", row: 2, rows: [], columns: [] })).toBe(`C${segments + 1}:M${segments + 1}`);
  expect(await goTo({ block: "terms", row: 3, rows: [], columns: [] })).toBe(`C${terms + 2}`);
});

test("cells are found below inserted rows and under headers in another language", async () => {
  const row = blockRow("Rollout_Segments");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(reference.sheetId).getRange(`E${row}`).values = [["Prix"]];
    await context.sync();
  });
  expect(await goTo({ block: "segments", rows: ["Others"], columns: ["Price"] })).toBe(`E${row + 2}`);
});

test("a missing row, a hidden sheet and a deleted sheet: the message says what to do, and nothing is selected", async () => {
  expect(await refused(selectCells(reference, { block: "drivers", rows: ["Robots"], columns: ["First"] }))).toContain(
    "The cost drivers no longer have a row Robots.",
  );
  expect(await refused(selectCells(reference, { block: "drivers", rows: [], columns: ["From", "Size"] }))).toContain(
    "The cost drivers have no column Size factor.",
  );
  const sheet = preview.host.sheetById(reference.sheetId);
  preview.host.book.setActiveSheet(preview.host.book.getSheets()[0] as never);
  sheet.hideSheet();
  expect(await refused(selectCells(reference, { block: "terms", rows: [], columns: [] }))).toBe(
    `The sheet ${reference.sheetName} is hidden. Right-click a sheet tab, choose Unhide, then try again.`,
  );
  sheet.showSheet();
  await selectCells(reference, { block: "terms", rows: [], columns: [] });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(reference.sheetId).delete();
    await context.sync();
  });
  expect(await refused(selectCells(reference, { block: "terms", rows: [], columns: [] }))).toContain(
    "Undo the deletion, or insert a new model.",
  );
  expect(await readModel()).toBeNull();
});

test("a protected sheet that allows no selection: the message names the protection", async () => {
  const made = await insertModel(smallModel);
  const { bridge } = preview;
  const send = bridge.sendMessageToHost;
  bridge.sendMessageToHost = (text) => {
    if (!text.includes('"Select"')) {
      send(text);
      return;
    }
    const { id } = JSON.parse(text) as { id: number };
    const Error = { Code: "AccessDenied", Message: "", Location: null, ActionIndex: 0 };
    const message = { statusCode: 200, headers: {}, body: JSON.stringify({ Results: [], Error }) };
    setTimeout(() => bridge.onMessageFromHost(JSON.stringify({ id, type: 2, flags: 0, message })), 0);
  };
  expect(await refused(selectCells(made.reference, { block: "terms", rows: [], columns: [] }))).toContain(
    "Unprotect it (Review tab), then try again.",
  );
  bridge.sendMessageToHost = send;
});
