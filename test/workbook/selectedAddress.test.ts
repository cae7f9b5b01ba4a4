import { selectedAddress } from "../../src/workbook/office/selectedAddress";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";

let preview: PreviewHost;
beforeAll(() => {
  preview = openPreviewHost();
});
afterAll(() => preview.close());

test("the address includes its sheet, in quotes if necessary", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Other, sheet");
    sheet.activate();
    await context.sync();
  });
  preview.host.book.getActiveSheet().getRange(1, 1, 4, 2).activate();
  expect(await selectedAddress()).toBe("'Other, sheet'!B2:C5");
  preview.host.book.getActiveSheet().getRange(0, 0, 1, 1).activate();
  expect(await selectedAddress()).toBe("'Other, sheet'!A1");
});
