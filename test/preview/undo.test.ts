/** Ctrl+Z in the grid of the preview undoes typed input, and never a part of what the add-in wrote. */
import { IUniverInstanceService } from "@univerjs/core";
import { insertModel } from "../../src/workbook/insert/insertModel";
import { smallModel } from "../support/faultInjection";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { snapshot } from "../support/workbookCells";

jest.setTimeout(120_000);

let preview: PreviewHost;
beforeAll(() => {
  preview = openPreviewHost(undefined, { calculates: false });
  // Without a screen nothing has the focus, and undo needs the focus.
  preview.univer.__getInjector().get(IUniverInstanceService).focusUnit(preview.host.book.getId());
});
afterAll(() => preview.close());

const undo = (): Promise<unknown> => preview.grid.executeCommand("univer.command.undo");

test("Ctrl+Z undoes typed input", async () => {
  const cell = preview.host.book.getActiveSheet().getRange("A1");
  cell.setValue(7);
  await undo();
  expect(cell.getValue()).toBeNull();
});

test("an inserted model stays complete after any number of undo steps, and input typed on it is undone", async () => {
  const { reference } = await insertModel(smallModel);
  const before = JSON.stringify(snapshot(preview));
  for (let times = 0; times < 5; times += 1) await undo();
  expect(JSON.stringify(snapshot(preview))).toBe(before);
  preview.host.sheetById(reference.sheetId).getRange("C3").setValue(7);
  for (let times = 0; times < 5; times += 1) await undo();
  expect(JSON.stringify(snapshot(preview))).toBe(before);
});

test("undo does not revert the manual rename of a sheet, as in Excel", async () => {
  const [model] = preview.host.book.getSheets().slice(-1);
  model?.setName("Plan A");
  await undo();
  expect(model?.getSheetName()).toBe("Plan A");
});
