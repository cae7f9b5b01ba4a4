import { openPreviewHost, type PreviewHost } from "../support/previewHost";

let preview: PreviewHost;
beforeAll(() => {
  preview = openPreviewHost();
});
afterAll(() => preview.close());

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test("a value typed into the grid raises onChanged, a format or a calculated value does not", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  const sheet = preview.host.book.getActiveSheet();
  sheet.getRange("B2").setValue(7);
  sheet.getRange("C3").setValue("=B2*2");
  await preview.host.settled();
  await turn();
  sheet.getRange("B2").setFontWeight("bold");
  await turn();
  expect(seen).toEqual(["B2", "C3"]);
  sheet.getRange("B2").setValue(8);
  await preview.host.settled();
  await turn();
  expect(seen).toEqual(["B2", "C3", "B2"]);
});

test("sheets that are shown and deleted are told", async () => {
  const seen: string[] = [];
  const second = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onActivated.add((event) => Promise.resolve(void seen.push(`shown ${event.worksheetId}`)));
    worksheets.onDeleted.add((event) => Promise.resolve(void seen.push(`deleted ${event.worksheetId}`)));
    const sheet = worksheets.add("Second").load("id");
    await context.sync();
    sheet.activate();
    await context.sync();
    return sheet.id;
  });
  await turn();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(second).delete();
    await context.sync();
  });
  await turn();
  expect(seen).toContain(`shown ${second}`);
  expect(seen).toContain(`deleted ${second}`);
});
