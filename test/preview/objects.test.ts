/** Office.js objects one by one, through the real office.js, so that the host understands its current messages. */
import { readFileSync } from "node:fs";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";

let preview: PreviewHost;
beforeAll(() => {
  preview = openPreviewHost();
});
afterAll(() => preview.close());

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => Excel.run(work);

const codeOf = (work: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> =>
  run(work).then(
    () => "no error",
    (error: unknown) => (error as { code: string }).code,
  );

test("the installed office.js is the version that the host was written for", () => {
  const file = require.resolve("@microsoft/office-js/package.json");
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { version: string };
  expect(version).toBe("1.1.110");
});

test("sheets are added last without being activated, renamed and deleted; wrong names get Office's codes", async () => {
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Added");
    added.tabColor = "#0F6C6C";
    added.showGridlines = false;
    const active = worksheets.getActiveWorksheet().load("name");
    worksheets.load("items/name,items/id");
    added.load("tabColor,showGridlines,position,visibility");
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["Sheet1", "Added"]);
    expect(active.name).toBe("Sheet1");
    expect(added).toMatchObject({ tabColor: "#0F6C6C", showGridlines: false, position: 1, visibility: "Visible" });
    added.name = "Renamed";
    await context.sync();
    const none = worksheets.getItemOrNullObject("Added");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  expect(await codeOf(async (c) => (c.workbook.worksheets.add("renamed"), c.sync()))).toBe("ItemAlreadyExists");
  expect(await codeOf(async (c) => (c.workbook.worksheets.add("a/b"), c.sync()))).toBe("InvalidArgument");
  expect(await codeOf(async (c) => (c.workbook.worksheets.getItem("No").activate(), c.sync()))).toBe("ItemNotFound");
  await run(async (context) => {
    context.workbook.worksheets.getItem("Renamed").delete();
    await context.sync();
  });
  expect(await codeOf(async (c) => (c.workbook.worksheets.getItem("Sheet1").delete(), c.sync()))).toBe(
    "InvalidArgument",
  );
});

test("names are added with a comment, found, resolved to their cells and deleted", async () => {
  await run(async (context) => {
    const { names } = context.workbook;
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    names.add("Block_One", sheet.getRange("A1:B2"), "two by two");
    await context.sync();
    const item = names.getItem("block_one").load("name,formula,comment,type");
    const range = item.getRange().load("address,worksheet/name");
    await context.sync();
    expect(item).toMatchObject({
      name: "Block_One",
      formula: "=Sheet1!$A$1:$B$2",
      comment: "two by two",
      type: "Range",
    });
    expect(range.address).toBe("Sheet1!A1:B2");
    expect(range.worksheet.name).toBe("Sheet1");
    item.delete();
    const gone = names.getItemOrNullObject("Block_One");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
  expect(await codeOf(async (c) => (c.workbook.names.add("A1", "=Sheet1!$A$1"), c.sync()))).toBe("InvalidArgument");
});

test("tables have header and body, are resized and deleted, and their names are unique", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("D1:E3").values = [
      ["Name", "Value"],
      ["a", 1],
      ["b", 2],
    ];
    const table = sheet.tables.add("D1:E3", true);
    table.name = "Things";
    table.style = "TableStyleLight1";
    const body = table.getDataBodyRange().load("values");
    const header = table.getHeaderRowRange().load("values");
    await context.sync();
    expect(header.values).toEqual([["Name", "Value"]]);
    expect(body.values).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
    table.resize("D1:E4");
    const range = table.getRange().load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!D1:E4");
  });
  expect(await codeOf(async (c) => (c.workbook.worksheets.getItem("Sheet1").tables.add("E2:F5", true), c.sync()))).toBe(
    "InvalidOperation",
  );
  await run(async (context) => {
    context.workbook.tables.getItem("Things").delete();
    await context.sync();
  });
  expect(preview.host.tables).toEqual([]);
});

test("series, axes, marks and positions of charts are stored and read back", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const chart = sheet.charts.add("XYScatterLinesNoMarkers", sheet.getRange("B1:B5"), "Columns");
    chart.name = "Costs";
    chart.title.text = "Costs by deployment";
    chart.axes.valueAxis.title.text = "EUR";
    chart.setPosition("G1", "L10");
    const first = chart.series.getItemAt(0);
    first.name = "Unit cost";
    first.setXAxisValues(sheet.getRange("A1:A5"));
    first.format.line.color = "#B4451F";
    const mark = chart.series.add("Breakeven");
    mark.setValues(sheet.getRange("B3"));
    mark.markerStyle = "Circle";
    await context.sync();
    chart.load("name,chartType");
    chart.title.load("text");
    first.load("name");
    first.format.line.load("color");
    await context.sync();
    expect(chart).toMatchObject({ name: "Costs", chartType: "XYScatterLinesNoMarkers" });
    expect(chart.title.text).toBe("Costs by deployment");
    expect(first.format.line.color).toBe("#B4451F");
  });
  const [chart] = preview.host.charts;
  expect(chart?.series.map(({ name }) => name)).toEqual(["Unit cost", "Breakeven"]);
  expect(chart?.series[0]?.xValues?.area).toMatchObject({ row: 0, column: 0, rows: 5 });
  await run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").charts.getItem("Costs").delete();
    await context.sync();
  });
  expect(preview.host.charts).toEqual([]);
});

test("a chart may be placed beyond the used cells", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const chart = sheet.charts.add("XYScatterLinesNoMarkers", sheet.getRange("B1:B5"), "Columns");
    chart.setPosition("AX1", "BA10");
    await context.sync();
    expect(preview.host.sheetByName("Sheet1")?.getMaxColumns()).toBeGreaterThanOrEqual(53);
    chart.delete();
    await context.sync();
  });
});

test("formats are written to the grid and read back", async () => {
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("H1:H2");
    range.values = [[1234.5], [0]];
    (range as { numberFormat: unknown }).numberFormat = "#,##0.00";
    range.format.fill.color = "#FFFBE6";
    range.format.font.bold = true;
    range.format.font.color = "#0000FF";
    range.format.horizontalAlignment = "Center";
    range.format.wrapText = true;
    range.format.columnWidth = 90;
    range.format.borders.getItem("EdgeBottom").color = "#000000";
    await context.sync();
    range.load("text,numberFormat");
    range.format.load("horizontalAlignment,wrapText,columnWidth");
    range.format.font.load("bold,color");
    range.format.fill.load("color");
    await context.sync();
    expect(range.text[0]).toEqual(["1,234.50"]);
    expect(range.numberFormat[1]).toEqual(["#,##0.00"]);
    expect(range.format).toMatchObject({ horizontalAlignment: "Center", wrapText: true, columnWidth: 90 });
    expect(range.format.font).toMatchObject({ bold: true, color: "#0000FF" });
    expect(range.format.fill.color).toBe("#FFFBE6");
  });
});

test("a wrong shape, a wrong address and an unsupported member are refused; earlier actions stay", async () => {
  const sheet = (c: Excel.RequestContext): Excel.Worksheet => c.workbook.worksheets.getItem("Sheet1");
  expect(await codeOf(async (c) => ((sheet(c).getRange("A1:B1").values = [[1]]), c.sync()))).toBe("InvalidArgument");
  expect(await codeOf(async (c) => (sheet(c).getRange("AAAA1").load("values"), c.sync()))).toBe("InvalidArgument");
  const lacking = codeOf(async (c) => (sheet(c).getRange("A1").conditionalFormats.load("items"), c.sync()));
  expect(await lacking).toBe("NotImplemented");
  await run(async (context) => {
    sheet(context).getRange("J1").values = [["kept"]];
    sheet(context).getRange("A1").conditionalFormats.clearAll();
    await context.sync().catch(() => undefined);
  });
  expect(preview.host.book.getSheets()[0]?.getRange("J1").getValue()).toBe("kept");
});

test("a text with an apostrophe is not read as a formula; numbers and truth values are read as in Excel", async () => {
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("K1:K5");
    range.values = [["'=1+1"], ["12"], ["TRUE"], ["'007"], [""]];
    await context.sync();
    range.load("values,formulas");
    await context.sync();
    expect(range.values.flat()).toEqual(["=1+1", 12, true, "007", ""]);
  });
});

test("print settings are stored", async () => {
  await run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    pageLayout.setPrintArea("B1:M9");
    pageLayout.setPrintTitleRows("$1:$3");
    const { horizontalPageBreaks } = context.workbook.worksheets.getItem("Sheet1");
    for (const address of ["A30", "A12", "A30"]) horizontalPageBreaks.add(address);
    await context.sync();
    pageLayout.load("orientation,zoom");
    const count = horizontalPageBreaks.getCount();
    await context.sync();
    expect(count.value).toBe(2);
    expect(pageLayout.orientation).toBe("Landscape");
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 1 });
  });
});

test("requirement sets are compared as versions: 1.9 is before 1.17, and 1.18 is after it", () => {
  const { requirements } = Office.context;
  const versions = ["1.1", "1.8", "1.9", "1.13", "1.17", "1.18", "2.1"];
  expect(versions.filter((version) => requirements.isSetSupported("ExcelApi", version))).toEqual(versions.slice(0, 5));
  expect(requirements.isSetSupported("ExcelApi")).toBe(true);
  expect(requirements.isSetSupported("ExcelApiDesktop", "1.1")).toBe(false);
});
