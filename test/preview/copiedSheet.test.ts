/** A sheet copied through Office.js or by its tab: the parts that Excel copies, and the cells that names refer to. */
import { openPreviewHost, type PreviewHost } from "../support/previewHost";

let preview: PreviewHost;
beforeAll(async () => {
  preview = openPreviewHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan");
    sheet.getRange("A1:A3").values = [["Amount"], [1], [2]];
    context.workbook.names.add("Amounts", sheet.getRange("A2:A3"), "a comment");
    context.workbook.names.add("Elsewhere", context.workbook.worksheets.getItem("Sheet1").getRange("A1"));
    sheet.getRange("C1:C2").formulas = [["=SUM(Amounts)"], ['=SUM(Amounts)&"Amounts"']];
    sheet.tables.add("A1:A3", true).name = "AmountsTable";
    const chart = sheet.charts.add("XYScatterLinesNoMarkers", sheet.getRange("A2:A3"), "Columns");
    chart.name = "Margins";
    await context.sync();
  });
});
afterAll(() => preview.close());

/** By the tab of the grid. */
async function copyByTab(name: string): Promise<string> {
  const { book } = preview.host;
  const before = book.getSheets().map((sheet) => sheet.getSheetId());
  const subUnitId = preview.host.sheetByName(name)?.getSheetId() ?? "";
  await preview.grid.executeCommand("sheet.command.copy-sheet", { unitId: book.getId(), subUnitId });
  await preview.host.settled();
  return (
    book
      .getSheets()
      .find((sheet) => !before.includes(sheet.getSheetId()))
      ?.getSheetName() ?? ""
  );
}

const namesOf = (sheet: string): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const names = context.workbook.worksheets.getItem(sheet).names.load("items/name,items/scope,items/formula");
    await context.sync();
    return names.items.map(({ name, scope, formula }) => `${name} ${scope} ${String(formula)}`);
  });

const cellsOf = (sheet: string): Promise<Readonly<{ formulas: unknown[][]; values: unknown[][] }>> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange("C1:C2").load("formulas,values");
    await context.sync();
    return { formulas: range.formulas as unknown[][], values: range.values as unknown[][] };
  });

const type = async (sheet: string, value: unknown): Promise<void> => {
  preview.host
    .sheetByName(sheet)
    ?.getRange("A2")
    .setValue(value as number);
  await preview.host.settled();
};

test("Worksheet.copy gives the copy its Excel name, and names of sheet scope for its own cells", async () => {
  const name = await Excel.run(async (context) => {
    const copy = context.workbook.worksheets.getItem("Plan").copy("Beginning").load("name,position");
    await context.sync();
    expect(copy.position).toBe(0);
    return copy.name;
  });
  await preview.host.settled();
  expect(name).toBe("Plan (2)");
  expect(await namesOf(name)).toEqual(["Amounts Worksheet ='Plan (2)'!$A$2:$A$3"]);
  await type(name, 10);
  expect(await cellsOf(name)).toEqual({
    formulas: [["=SUM(Amounts)"], ['=SUM(Amounts)&"Amounts"']],
    values: [[12], ["12Amounts"]],
  });
  expect((await cellsOf("Plan")).values).toEqual([[3], ["3Amounts"]]);
});

test("Worksheet.copy keeps the names of the workbook, and adds tables and charts", async () => {
  await Excel.run(async (context) => {
    const names = context.workbook.names.load("items/name");
    const tables = context.workbook.worksheets.getItem("Plan (2)").tables.load("items/name");
    const charts = context.workbook.worksheets.getItem("Plan (2)").charts.load("items/name");
    await context.sync();
    expect(names.items.map(({ name }) => name)).toEqual(["Amounts", "Elsewhere"]);
    expect(tables.items.map(({ name }) => name)).toEqual(["AmountsTable1"]);
    expect(charts.items.map(({ name }) => name)).toEqual(["Margins"]);
  });
});

test("a copy by the tab has the same parts, and its names are deleted with it", async () => {
  const name = await copyByTab("Plan");
  await type(name, 100);
  expect((await cellsOf(name)).values[0]).toEqual([102]);
  expect(await namesOf(name)).toEqual([`Amounts Worksheet ='${name}'!$A$2:$A$3`]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
  expect(preview.host.book.getDefinedNames()).toHaveLength(3);
});

test("a formula on the copy uses the names of the copy, and a formula elsewhere those of the workbook", async () => {
  const [own, other] = await Excel.run(async (context) => {
    const ranges = ["Plan (2)", "Sheet1"].map((sheet) => context.workbook.worksheets.getItem(sheet).getRange("F1"));
    for (const range of ranges) {
      range.formulas = [["=SUM(Amounts)"]];
      range.load("values,formulas");
    }
    await context.sync();
    return ranges.map((range) => [range.values[0]?.[0] as unknown, range.formulas[0]?.[0] as unknown]);
  });
  expect(own).toEqual([12, "=SUM(Amounts)"]);
  expect(other).toEqual([3, "=SUM(Amounts)"]);
});

test("a name of sheet scope is added, found and deleted separately from the workbook's names", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan (2)");
    sheet.names.add("Only", sheet.getRange("A2"));
    const [own, everywhere] = [sheet.names, context.workbook.names].map((names) =>
      names.getItemOrNullObject("Only").load("name"),
    );
    await context.sync();
    expect([own?.isNullObject, everywhere?.isNullObject]).toEqual([false, true]);
    sheet.names.getItem("Only").delete();
    await context.sync();
  });
  expect(await namesOf("Plan (2)")).toHaveLength(1);
});
