/** The grid caches parsed formulas; a name in them must refer to the cells that it refers to now. */
import { openPreviewHost, type PreviewHost } from "../support/previewHost";

let preview: PreviewHost;
beforeAll(() => {
  preview = openPreviewHost();
});
afterAll(() => preview.close());

const FORMULA = "=SUM(Things)+ROWS(Things)";

async function sheetWith(sheetName: string, amounts: readonly number[]): Promise<unknown> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(sheetName);
    const cells = sheet.getRange(`A1:A${amounts.length}`);
    cells.values = amounts.map((amount) => [amount]);
    context.workbook.names.add("Things", cells);
    await context.sync();
    const cell = sheet.getRange("C1");
    cell.formulas = [[FORMULA]];
    cell.load("values");
    await context.sync();
    return (cell.values as unknown[][])[0]?.[0];
  });
}

async function takeAway(sheetName: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem("Things").delete();
    context.workbook.worksheets.getItem(sheetName).delete();
    await context.sync();
  });
}

test("a name defined again for cells of another sheet refers to these cells after its first sheet is deleted", async () => {
  expect(await sheetWith("First", [1, 2, 3])).toBe(9);
  await takeAway("First");
  expect(await sheetWith("Second", [10, 20])).toBe(32);
  await takeAway("Second");
});

test("a name refers to the same cells after its sheet is renamed", async () => {
  expect(await sheetWith("Before", [1, 2, 3])).toBe(9);
  const answer = await Excel.run(async (context): Promise<unknown> => {
    const sheet = context.workbook.worksheets.getItem("Before");
    sheet.name = "After";
    await context.sync();
    sheet.getRange("D1").formulas = [[FORMULA]];
    const again = sheet.getRange("D1").load("values");
    await context.sync();
    return (again.values as unknown[][])[0]?.[0];
  });
  expect(answer).toBe(9);
  await takeAway("After");
});
