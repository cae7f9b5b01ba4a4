/** A tab renamed by a double click: the grid goes on calculating, including formulas with names. */
import { openPreviewHost, type PreviewHost } from "../support/previewHost";

let preview: PreviewHost;
beforeAll(() => {
  preview = openPreviewHost();
});
afterAll(() => preview.close());

const values = (sheet: string, address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });

test("formulas with names of the renamed sheet follow a cell that changes afterwards", async () => {
  const sheetId = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan").load("id");
    sheet.getRange("A1:A2").values = [[1], [2]];
    context.workbook.names.add("Amounts", sheet.getRange("A1:A2"));
    sheet.getRange("C1").formulas = [["=SUM(Amounts)"]];
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["=Plan!A1+SUM(Amounts)"]];
    await context.sync();
    return sheet.id;
  });
  // Renames as the tab of the grid does, without the API of the preview's host.
  const unitId = preview.host.book.getId();
  for (const name of ["Plan A", "O'Brien", "Q4"]) {
    await preview.grid.executeCommand("sheet.command.set-worksheet-name", { unitId, subUnitId: sheetId, name });
    for (const price of [10, 20]) {
      preview.host.sheetById(sheetId).getRange("A1").setValue(price);
      await preview.host.settled();
      expect(await values(name, "C1")).toEqual([[price + 2]]);
      expect(await values("Sheet1", "A1")).toEqual([[2 * price + 2]]);
    }
  }
});
