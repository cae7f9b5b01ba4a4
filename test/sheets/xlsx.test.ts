/** The file, read back as XML. */
import { areaOf, cellAddress } from "../../src/a1/area";
import { columnIndex, columnLetters } from "../../src/a1/columns";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { modelLayout } from "../../src/sheets/model/modelLayout";
import { modelSheet } from "../../src/sheets/model/modelSheet";
import { NUMBER_FORMATS } from "../../src/sheets/numberFormats";
import type { CellValue, SheetSpec } from "../../src/sheets/SheetSpec";
import { fileFormula, needsAddIn } from "../../src/xlsx/fileFormula";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import type { XlsxOptions } from "../../src/xlsx/XlsxOptions";
import { openedWorkbook, type OpenedWorkbook, type StoredCell } from "../support/openedWorkbook";
import { attribute, elements } from "../support/xml";

const written = new Date("2026-11-24T10:00:00Z");
const layout = modelLayout(factoryInspection, "Rollout");
const model = modelSheet(factoryInspection, { sheetName: "It's a model", prefix: "Rollout" });
const open = async (specs: readonly SheetSpec[], options: Partial<XlsxOptions> = {}): Promise<OpenedWorkbook> =>
  openedWorkbook(await writeXlsx(specs, { written, ...options }));

/** A sheet of one column. */
const sheetOf = (values: readonly CellValue[], more: Partial<SheetSpec> = {}): SheetSpec => ({
  ...{ name: "Sheet", formats: [], names: [], tables: [], charts: [], merges: [], columnWidths: {} },
  ...{ freezeRows: 0, showGridlines: true, tabColor: "#0F6C6C" },
  blocks: [{ at: "A1", cells: values.map((value) => [value]) }],
  print: { landscape: false, pagesWide: 1, area: "A1:B9" },
  ...more,
});
const stored = async (values: readonly CellValue[], options?: Partial<XlsxOptions>): Promise<readonly StoredCell[]> => {
  const cells = (await open([sheetOf(values)], options)).cells(1);
  return values.map((_, row) => found(cells, `A${row + 1}`));
};
function found(cells: ReadonlyMap<string, StoredCell>, address: string): StoredCell {
  const cell = cells.get(address);
  if (cell === undefined) throw new Error(`no cell ${address}`);
  return cell;
}

describe("the model sheet", () => {
  let book: OpenedWorkbook;
  let cells: ReadonlyMap<string, StoredCell>;
  let sheet: Document;
  beforeAll(async () => {
    book = await open([model], { valueAt: () => 7 });
    cells = book.cells(1);
    sheet = book.part("xl/worksheets/sheet1.xml");
  });
  const format = (address: string): Element => {
    const xf = elements(elements(book.part("xl/styles.xml"), "cellXfs")[0] as Element, "xf")[
      found(cells, address).format
    ];
    if (xf === undefined) throw new Error(`${address} has a format that the file lacks`);
    return xf;
  };
  const styled = (address: string, list: string, item: string, id: string): string =>
    elements(elements(book.part("xl/styles.xml"), list)[0] as Element, item)[Number(attribute(format(address), id))]
      ?.outerHTML ?? "";

  test("every cell of the spec is in the file, with values for formulas", () => {
    let formulas = 0;
    for (const { at, cells: rows } of model.blocks) {
      const [, letter = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
      rows.forEach((values, down) =>
        values.forEach((value, across) => {
          if (value === null || value === "") return;
          const cell = found(cells, `${columnLetters(columnIndex(letter) + across)}${Number(row) + down}`);
          if (typeof value !== "object") expect(cell.value).toBe(value);
          else if (value.formula.includes("ROLLOUT.")) expect(cell).toMatchObject({ formula: undefined, value: 7 });
          else {
            expect(cell.formula).toBe(fileFormula(value.formula));
            expect(cell.value).not.toBeNull();
            formulas += 1;
          }
        }),
      );
    }
    expect(formulas).toBeGreaterThan(2000);
  });

  test("the file requests a full recalculation when it is opened", () => {
    expect(elements(book.part("xl/workbook.xml"), "calcPr").map((one) => attribute(one, "fullCalcOnLoad"))).toEqual([
      "1",
    ]);
  });

  test("the file has no trace of the add-in's functions", () => {
    for (const [path, text] of book.parts)
      expect(`${path}: ${/_xldudf_|ROLLOUT\./.exec(text)?.[0] ?? ""}`).toBe(`${path}: `);
  });

  test("functions introduced after Excel 2007 have their stored names", () => {
    const breakeven = found(cells, `C${layout.checks.first + 5}`).formula ?? "";
    expect(breakeven).toMatch(/,_xlfn\.IFNA\(MATCH\(/);
    for (const { formula } of cells.values()) expect(formula ?? "").not.toMatch(/(?<!_xlfn\.)IFNA\(/);
  });

  test("the file has number formats, fonts, fills, lines and alignment", () => {
    const formats = new Map(
      elements(book.part("xl/styles.xml"), "numFmt").map((one) => [
        attribute(one, "numFmtId"),
        attribute(one, "formatCode"),
      ]),
    );
    const numberFormat = (address: string): string | undefined => formats.get(attribute(format(address), "numFmtId"));
    expect(numberFormat(`F${layout.drivers.first}`)).toBe(NUMBER_FORMATS.money);
    expect(numberFormat(`G${layout.drivers.first}`)).toBe(NUMBER_FORMATS.percent);
    expect(numberFormat(`D${layout.driverWorkings.first}`)).toBe(NUMBER_FORMATS.countToEnd);
    expect(styled("B1", "fonts", "font", "fontId")).toMatch(/<b\/>.*sz val="18".*FF0B3B5C.*Calibri/);
    expect(styled(`B${layout.drivers.first}`, "fonts", "font", "fontId")).toMatch(/sz val="10".*FF0026A3/);
    expect(styled(`B${layout.drivers.first}`, "fills", "fill", "fillId")).toMatch(/solid.*FFFFFBE6/);
    expect(styled(`B${layout.drivers.header}`, "borders", "border", "borderId")).toMatch(
      /<bottom style="thin">.*FF0B3B5C/,
    );
    expect(
      elements(format("B5"), "alignment").map((one) => [attribute(one, "wrapText"), attribute(one, "vertical")]),
    ).toEqual([["true", "center"]]);
    // A later format is applied over an earlier one: the source keeps the fill of the inputs and takes the font of a
    // note.
    expect(styled(`K${layout.drivers.first}`, "fonts", "font", "fontId")).toMatch(/<i\/>.*sz val="9"/);
    expect(styled(`K${layout.drivers.first}`, "fills", "fill", "fillId")).toMatch(/FFFFFBE6/);
    // Spare rows have formats without values.
    expect(styled(`B${layout.drivers.last - 1}`, "fills", "fill", "fillId")).toMatch(/FFFFFEF6/);
    expect(styled(`B${layout.drivers.last}`, "fills", "fill", "fillId")).toMatch(/FFE6EEF4/);
  });

  test("the file has names with comments, print areas and print titles, with the sheet name in quotes", () => {
    const names = elements(book.part("xl/workbook.xml"), "definedName").map((one) => [
      attribute(one, "name"),
      one.textContent,
    ]);
    expect(names).toHaveLength(model.names.length + 2);
    expect(names).toEqual(
      expect.arrayContaining([
        ["Rollout_Terms", `'It''s a model'!$B$${layout.terms.header}:$C$${layout.terms.last}`],
        ["Rollout_Drivers", `'It''s a model'!$B$${layout.drivers.header}:$K$${layout.drivers.last}`],
        ["Rollout_Segments", `'It''s a model'!$B$${layout.segments.header}:$M$${layout.segments.last}`],
        ["_xlnm.Print_Area", `'It''s a model'!$B$1:$M$${layout.deploymentTable.last}`],
        ["_xlnm.Print_Titles", `'It''s a model'!$${layout.deploymentTable.header}:$${layout.deploymentTable.header}`],
      ]),
    );
    expect(book.parts.get("xl/workbook.xml")).toContain('comment="General assumptions: label and value"');
  });

  test("tables have their range and the texts of their header cells, without stripes or filter buttons", () => {
    const tables = model.tables.map((_, index) => book.part(`xl/tables/table${index + 1}.xml`).documentElement);
    expect(tables.map((one) => [attribute(one, "name"), attribute(one, "ref")])).toEqual(
      model.tables.map(({ name, range }) => [name, range]),
    );
    for (const table of tables) {
      const { top, left, right } = areaOf(attribute(table, "ref"));
      const headers = elements(table, "tableColumn").map((one) => attribute(one, "name"));
      expect(left + headers.length - 1).toBe(right);
      headers.forEach((name, index) => expect(found(cells, cellAddress(top, left + index)).value).toBe(name));
      expect(elements(table, "autoFilter")).toEqual([]);
      expect(elements(table, "tableStyleInfo").map((one) => attribute(one, "showRowStripes"))).toEqual(["0"]);
    }
  });

  test("the file has column widths, row heights, panes, grid lines, tab color, merged areas and print settings", () => {
    const of = (name: string, ...names: string[]): unknown =>
      elements(sheet, name).map((one) => names.map((each) => one.getAttribute(each)));
    expect(
      elements(sheet, "col")
        .slice(0, 2)
        .map((one) => Number(attribute(one, "width"))),
    ).toEqual([2.7109375, 30.7109375]);
    expect(
      elements(sheet, "row")
        .slice(0, 2)
        .map((one) => [attribute(one, "ht"), attribute(one, "customHeight")]),
    ).toEqual([
      ["28", "1"],
      ["18", "1"],
    ]);
    expect(of("pane", "ySplit", "state")).toEqual([["2", "frozen"]]);
    expect(of("sheetView", "showGridLines")).toEqual([["0"]]);
    expect(of("tabColor", "rgb")).toEqual([["FF0F6C6C"]]);
    expect(of("mergeCell", "ref")).toEqual([["B5:J10"]]);
    expect(of("pageSetup", "orientation", "fitToWidth", "fitToHeight")).toEqual([["landscape", "1", "0"]]);
    expect(of("pageSetUpPr", "fitToPage")).toEqual([["1"]]);
  });

  test("the file has repeated title rows and page breaks", async () => {
    const titles = { first: 1, last: 3 };
    const print = { landscape: true, pagesWide: 1, area: "A1:B90", titles, breaks: [31, 60] };
    const printed = await open([sheetOf([1], { name: "It's", print }), sheetOf([2], { name: "Other" })]);
    expect(elements(printed.part("xl/worksheets/sheet1.xml"), "brk").map((one) => attribute(one, "id"))).toEqual([
      "30",
      "59",
    ]);
    expect(elements(printed.part("xl/worksheets/sheet2.xml"), "brk")).toEqual([]);
    const kept = elements(printed.part("xl/workbook.xml"), "definedName")
      .filter((one) => attribute(one, "name") === "_xlnm.Print_Titles")
      .map((one) => [attribute(one, "localSheetId"), one.textContent]);
    expect(kept).toEqual([["0", "'It''s'!$1:$3"]]);
  });

  test("two scatter charts over the deployment table are at the same position as in Excel", () => {
    const series = [1, 2].map((number) =>
      elements(book.part(`xl/charts/chart${number}.xml`), "ser").map((one) =>
        elements(one, "f").map((reference) =>
          reference.textContent.replaceAll("$", "").replace("'It''s a model'!", ""),
        ),
      ),
    );
    expect(series).toEqual(model.charts.map((chart) => chart.series.map(({ x, y }) => [x, y])));
    for (const number of [1, 2])
      for (const one of elements(book.part(`xl/charts/chart${number}.xml`), "ser"))
        expect(elements(one, "smooth").map((smooth) => attribute(smooth, "val"))).toEqual(["0"]);
    const corners = (name: string): readonly string[] =>
      elements(book.part("xl/drawings/drawing1.xml"), name).map((one) => one.textContent);
    expect(corners("from")).toEqual([4, 10].map((column) => `${column}0${layout.results.header - 3}0`));
    // The bottom right corner of the chart, not included.
    expect(corners("to")).toEqual([10, 13].map((column) => `${column}0${layout.results.last}0`));
  });

  test("the same sheet produces the same bytes", async () => {
    expect(await writeXlsx([model], { written })).toEqual(await writeXlsx([model], { written }));
  });
});

describe("text stays text", () => {
  const hostile = [
    ...["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", '=HYPERLINK("http://x.example")', "＝1"],
    ...[
      "=cmd|'/c calc'!A0",
      "#N/A",
      "#VALUE!",
      "TRUE",
      "12",
      "1e3",
      "_x000D_",
      "a_x0041_b",
      "\u0001\u000b",
      "<b>&\"'",
      "\uFFFE",
    ],
  ];

  test("a text is stored as typed, never as a formula or another type", async () => {
    const cells = await stored(hostile);
    expect(cells.map(({ value }) => value)).toEqual(hostile.map((text) => text.replace("\uFFFE", "\uFFFD")));
    expect(cells.map(({ formula }) => formula)).toEqual(hostile.map(() => undefined));
    for (const { type } of cells) expect(["s", "inlineStr"]).toContain(type);
  });

  test("a text that looks like a formula has the text format, and other texts keep their format", async () => {
    const book = await open([
      sheetOf(["=1+1", "-5", "Expert"], { formats: [{ range: "A1:A3", style: "input", numberFormat: "money" }] }),
    ]);
    const codes = new Map(
      elements(book.part("xl/styles.xml"), "numFmt").map((one) => [
        attribute(one, "numFmtId"),
        attribute(one, "formatCode"),
      ]),
    );
    const formats = elements(elements(book.part("xl/styles.xml"), "cellXfs")[0] as Element, "xf");
    const code = (address: string): string | undefined =>
      codes.get(formats[found(book.cells(1), address).format]?.getAttribute("numFmtId") ?? "");
    expect(["A1", "A2", "A3"].map(code)).toEqual(["@", "@", NUMBER_FORMATS.money]);
  });

  test("the text result of a function is stored as text", async () => {
    const [cell] = await stored([{ formula: "=ROLLOUT.VERDICT(A2)" }], { valueAt: () => "=1+1" });
    expect(cell).toMatchObject({ type: "s", value: "=1+1", formula: undefined });
  });

  test("a template with hostile texts", async () => {
    const [driver, ...drivers] = factoryInspection.drivers;
    if (driver === undefined) throw new Error("no driver");
    const name = '=HYPERLINK("http://x.example","pay")';
    const template = {
      ...factoryInspection,
      title: "=1+1",
      drivers: [{ ...driver, driver: name, unit: "@x" }, ...drivers],
    };
    const book = await open([modelSheet(template, { sheetName: "Model", prefix: "R" })]);
    expect(found(book.cells(1), "B1")).toMatchObject({ type: "s", value: "=1+1" });
    expect(found(book.cells(1), `B${layout.drivers.first}`)).toMatchObject({ type: "s", value: name });
    expect(found(book.cells(1), `D${layout.drivers.first}`)).toMatchObject({ type: "s", value: "@x" });
  });
});

describe("formulas of the add-in", () => {
  const formula = { formula: '=IFNA(ROLLOUT.BREAKEVEN(R_Drivers,R_Segments),"none")' };

  test.each([
    [94, { type: "n", value: 94 }],
    ["none", { type: "s", value: "none" }],
    [true, { type: "b", value: true }],
    ["#VALUE!", { type: "e", value: "#VALUE!" }],
    [undefined, { type: "e", value: "#N/A" }],
    ["#NAME?", { type: "e", value: "#N/A" }],
    ["#BUSY!", { type: "e", value: "#N/A" }],
    [Number.NaN, { type: "e", value: "#NUM!" }],
  ])("%p becomes %p", async (value, cell) => {
    expect((await stored([formula], { valueAt: () => value }))[0]).toMatchObject({ ...cell, formula: undefined });
  });

  test("values are requested by sheet and address", async () => {
    const addresses: string[] = [];
    const valueAt = (sheetName: string, address: string): number => addresses.push(`${sheetName}!${address}`);
    await stored([1, formula, { formula: "=A1" }, formula], { valueAt });
    expect(addresses).toEqual(["Sheet!A2", "Sheet!A4"]);
  });

  test("without a source of values the file has #N/A", async () => {
    expect((await stored([formula]))[0]).toMatchObject({ type: "e", value: "#N/A", formula: undefined });
  });

  test("formulas are kept on demand, with the names under which Excel stores them", async () => {
    const [cell] = await stored([formula], { functions: "formulas" });
    expect(cell?.formula).toBe('_xlfn.IFNA(_xldudf_ROLLOUT_BREAKEVEN(R_Drivers,R_Segments),"none")');
  });

  test("names of functions in quotes are not changed", () => {
    expect(needsAddIn('=IF(A1="ROLLOUT.X(1)",1,2)')).toBe(false);
    expect(needsAddIn("=1+rollout.margin(1,A1)")).toBe(true);
    expect(fileFormula(`='IFNA(x)'!A1&"IFNA(1)"&IFNA(1,2)`)).toBe(`'IFNA(x)'!A1&"IFNA(1)"&_xlfn.IFNA(1,2)`);
  });
});

describe("a file that could not be opened again is refused", () => {
  const twice = { name: "R_Terms", range: "A1:A2", comment: "" };
  test.each<[string, readonly SheetSpec[], string]>([
    ["a number that is not finite", [sheetOf([Number.NaN])], "A1 of Sheet is not a finite number"],
    ["a text that is too long", [sheetOf(["x".repeat(32_768)])], "A1 of Sheet has more than 32767 characters"],
    [
      "a duplicate name",
      [sheetOf(["a"], { names: [twice] }), sheetOf(["a"], { name: "B", names: [twice] })],
      "stands twice",
    ],
    [
      "a name equal to a table name",
      [sheetOf(["a"], { names: [twice], tables: [{ name: "r_terms", range: "A1:A2" }] })],
      "stands twice",
    ],
    [
      "a duplicate header",
      [sheetOf(["a"], { blocks: [{ at: "A1", cells: [["a", "A"]] }], tables: [{ name: "T", range: "A1:B2" }] })],
      "has a header twice",
    ],
    ["a missing header", [sheetOf([1], { tables: [{ name: "T", range: "A1:A2" }] })], "lacks a header"],
    ["an invalid address", [sheetOf(["a"], { merges: ["A0:B1"] })], "A0:B1 is not the address of a range"],
    ["an invalid sheet name", [sheetOf(["a"], { name: "a/b" })], "Excel forbids"],
    ["a function of dynamic arrays", [sheetOf([{ formula: "=SEQUENCE(3)" }])], "the function SEQUENCE is not known"],
    ["an invalid formula", [sheetOf([{ formula: "=1+" }])], "A1 of Sheet cannot be calculated"],
    ["a formula that refers to itself", [sheetOf([{ formula: "=A2" }, { formula: "=A1" }])], "refers to itself"],
    [
      "a range where one value is expected",
      [sheetOf([1, 2, { formula: "=A1:A2+1" }])],
      "A3 of Sheet cannot be calculated",
    ],
  ])("%s", async (_, specs, message) => {
    await expect(writeXlsx(specs, { written })).rejects.toThrow(message);
  });
});

test("several sheets in one file", async () => {
  const second = modelSheet(factoryInspection, { sheetName: "Second", prefix: "Rollout2" });
  const book = await open([model, second]);
  expect(elements(book.part("xl/workbook.xml"), "sheet").map((one) => attribute(one, "name"))).toEqual([
    "It's a model",
    "Second",
  ]);
  expect(book.cells(2).size).toBe(book.cells(1).size);
  expect([...book.parts.keys()].filter((path) => path.startsWith("xl/tables/"))).toHaveLength(6);
  expect(elements(book.part("xl/charts/chart3.xml"), "f")[0]?.textContent).toContain("'Second'!");
});
