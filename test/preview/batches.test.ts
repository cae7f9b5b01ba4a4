import { openPreviewHost, type PreviewHost } from "../support/previewHost";

let preview: PreviewHost;
beforeAll(() => {
  preview = openPreviewHost();
});
afterAll(() => preview.close());

test("values, formulas and formats are written to the grid and read back", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Batch");
    sheet.getRange("A1:B2").values = [
      [1, "two"],
      [true, "'=text"],
    ];
    sheet.getRange("C1").formulas = [["=A1*41+1"]];
    sheet.getRange("A1").numberFormat = [["0.00"]];
    const range = sheet.getRange("A1:C2");
    range.load("values,formulas,text,address,numberFormat,valueTypes");
    await context.sync();
    expect(range.values).toEqual([
      [1, "two", 42],
      [true, "=text", ""],
    ]);
    expect(range.formulas[0]?.[2]).toBe("=A1*41+1");
    expect(range.text[0]?.[0]).toBe("1.00");
    expect(range.address).toBe("Batch!A1:C2");
    expect(range.valueTypes).toEqual([
      ["Double", "String", "Double"],
      ["Boolean", "String", "Empty"],
    ]);
  });
});
