/** The parts of the host that sharing needs: custom XML, spills, protection, names with formulas. */
import { openPreviewHost, type PreviewHost } from "../support/previewHost";

let preview: PreviewHost;
beforeAll(() => {
  preview = openPreviewHost();
  preview.grid.getFormula().registerFunction(
    "ROLLOUT.TABLE",
    () => [
      ["a", 0.1 + 0.2],
      [true, "=b"],
    ],
    "",
  );
});
afterAll(() => preview.close());

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Sheet1");
const codeOf = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<string> =>
  Excel.run(async (context) => {
    work(sheet(context), context);
    await context.sync();
  }).then(
    () => "no error",
    (error: unknown) => (error as { code: string }).code,
  );

test("custom XML parts are added, found by namespace, changed and deleted; invalid XML is refused", async () => {
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const added = parts.add('<?xml version="1.0"?>\n<a xmlns="urn:one" n="1">x</a>').load("id,namespaceUri");
    parts.add('<b xmlns="urn:two"/>'.replace("/>", "></b>"));
    await context.sync();
    expect(added.namespaceUri).toBe("urn:one");
    const found = parts.getByNamespace("urn:one").load("items/id");
    await context.sync();
    expect(found.items.map(({ id }) => id)).toEqual([added.id]);
    const xml = found.items[0]?.getXml();
    await context.sync();
    expect(xml?.value).toContain(">x</a>");
    added.setXml('<a xmlns="urn:one">y</a>');
    await context.sync();
    expect(preview.host.xmlParts.map(({ xml }) => xml)).toEqual([
      '<a xmlns="urn:one">y</a>',
      '<b xmlns="urn:two"></b>',
    ]);
    added.delete();
    const none = parts.getByNamespace("urn:one").load("items/id");
    await context.sync();
    expect(none.items).toEqual([]);
  });
  expect(await codeOf((_, { workbook }) => workbook.customXmlParts.add("text"))).toBe("InvalidArgument");
  preview.host.xmlParts.length = 0;
});

test("only the first cell of a spill reports it, with the function's values, and the used range includes it", async () => {
  await Excel.run(async (context) => {
    sheet(context).getRange("B2").formulas = [["=ROLLOUT.TABLE()"]];
    await context.sync();
    const cell = (at: string): Excel.Range =>
      sheet(context).getRange(at).getSpillingToRangeOrNullObject().load("address");
    const [first, other, blank] = [cell("B2"), cell("C3"), cell("F9")];
    const used = sheet(context).getUsedRange().load("address,values");
    await context.sync();
    expect(first.address).toBe("Sheet1!B2:C3");
    expect([other.isNullObject, blank.isNullObject]).toEqual([true, true]);
    expect(used.address).toBe("Sheet1!A1:C3");
    expect(used.values).toEqual([
      ["", "", ""],
      ["", "a", 0.1 + 0.2],
      ["", true, "=b"],
    ]);
    sheet(context).getRange("B2").clear();
    const gone = cell("B2");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("a protected sheet refuses changes of locked cells, formats, tables and charts, and allows unlocked cells to be written", async () => {
  await Excel.run(async (context) => {
    const range = sheet(context).getRange("A1:B1");
    range.values = [["x", "y"]];
    sheet(context).getRange("B1").format.protection.locked = false;
    sheet(context).protection.protect();
    const mixed = range.format.protection.load("locked");
    const [a, b] = ["A1", "B1"].map((at) => sheet(context).getRange(at).format.protection.load("locked"));
    sheet(context).protection.load("protected");
    await context.sync();
    expect([mixed.locked, a?.locked, b?.locked]).toEqual([null, true, false]);
  });
  expect(await codeOf((on) => (on.getRange("B1").values = [[1]]))).toBe("no error");
  expect(await codeOf((on) => (on.getRange("A1").values = [[1]]))).toBe("AccessDenied");
  expect(await codeOf((on) => (on.getRange("A1:B1").values = [[1, 2]]))).toBe("AccessDenied");
  expect(await codeOf((on) => on.getRange("A1").clear())).toBe("AccessDenied");
  expect(await codeOf((on) => (on.getRange("B1").format.fill.color = "#FF0000"))).toBe("AccessDenied");
  expect(await codeOf((on) => (on.getRange("A1").format.protection.locked = false))).toBe("AccessDenied");
  expect(await codeOf((on) => on.tables.add("A1:B2", true))).toBe("AccessDenied");
  expect(await codeOf((on) => on.protection.protect())).toBe("InvalidOperation");
  expect(await codeOf((on) => on.protection.unprotect())).toBe("no error");
  expect(await codeOf((on) => (on.getRange("A1").values = [[1]]))).toBe("no error");
  expect(await codeOf((on) => on.protection.protect({ allowSort: true }))).toBe("NotImplemented");
});

test("a name may be a formula and be changed; its value is not returned", async () => {
  await Excel.run(async (context) => {
    context.workbook.names.add("Doubled", "=2*21");
    await context.sync();
    const item = context.workbook.names.getItem("Doubled");
    sheet(context).getRange("A3").formulas = [["=Doubled+0"]];
    item.formula = '="text"';
    item.load("formula");
    await context.sync();
    expect(item.formula).toBe('="text"');
    const range = sheet(context).getRange("A3");
    range.formulas = [["=Doubled&1"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["text1"]]);
  });
  expect(await codeOf((_, { workbook }) => workbook.names.getItem("Doubled").load("value"))).toBe("NotImplemented");
});
