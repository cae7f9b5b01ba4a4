/**
 * Checks every kind of file that the add-in writes against the standard, Microsoft's own validator, the rules of Excel,
 * and LibreOffice.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { FUNCTIONS } from "../../src/sheets/calculation/functions/functions";
import { describeWithLibreOffice, firstSheetAsStored, recalculated } from "../support/libreOffice";
import { openedWorkbook, type OpenedWorkbook } from "../support/openedWorkbook";
import { elements } from "../support/xml";
import { areaOf } from "../../src/a1/area";
import { kindsOfFiles } from "./kindsOfFiles";
import { rangeOperands } from "./rangeOperands";
import { chartFaults, storedFaults } from "./storedFaults";
import { structureFaults } from "./structureFaults";
import { installedSdk, schemaFaults, sdkFaults } from "./validators";

jest.setTimeout(1_200_000);

let files: ReadonlyMap<string, Uint8Array>;
const books = new Map<string, OpenedWorkbook>();
beforeAll(async () => {
  files = await kindsOfFiles();
  for (const [name, bytes] of files) books.set(name, openedWorkbook(bytes));
});

const file = (name: string): Uint8Array => {
  const found = files.get(name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

/** A copy with one changed part. */
function broken(path: string, from: string | RegExp, to: string): Uint8Array {
  const parts = unzipSync(file("plan0.xlsx"));
  const part = parts[path];
  if (part === undefined) throw new Error(`no ${path}`);
  const changed = strFromU8(part).replace(from, to);
  if (changed === strFromU8(part)) throw new Error(`nothing of ${path} was changed`);
  return zipSync({ ...parts, [path]: strToU8(changed) });
}

const SHEET = "xl/worksheets/sheet2.xml";
const CHART = "xl/charts/chart1.xml";

describe("the schemas of ECMA-376", () => {
  test("every part of every file is valid", async () => {
    const found = await schemaFaults(files);
    expect(Object.values(found).flatMap(({ faults }) => faults)).toEqual([]);
    const parts = Object.values(found).reduce((sum, { validated }) => sum + validated, 0);
    console.info(`${parts} parts of ${files.size} files are valid by the schemas of ECMA-376`);
    expect(parts).toBeGreaterThan(200);
  });

  test("files broken on purpose are rejected", async () => {
    const copies = new Map([
      ["order.xlsx", broken(SHEET, /(<mergeCells.*<\/mergeCells>)(<pageMargins[^>]*>)/, "$2$1")],
      ["attribute.xlsx", broken("xl/styles.xml", "<font>", '<font nonsense="1">')],
      ["value.xlsx", broken(CHART, 'val="lineMarker"', 'val="wavy"')],
      ["type.xlsx", broken("[Content_Types].xml", "/xl/styles.xml", "/xl/style.xml")],
    ]);
    const found = await schemaFaults(copies);
    for (const name of copies.keys()) expect([name, found[name]?.faults.length]).not.toEqual([name, 0]);
  });
});

const sdk = installedSdk();
const describeWithSdk = sdk === undefined ? describe.skip : describe;
describeWithSdk(
  `Microsoft's Open XML SDK${sdk === undefined ? " (its package has no binary for this system)" : ""}`,
  () => {
    test("reports no message about any file", async () => {
      expect(await sdkFaults(sdk ?? "", files)).toEqual([]);
    });

    test("reports files broken on purpose", async () => {
      const copies = [
        broken("xl/styles.xml", /<b\/>(<sz [^>]*>)/, "$1<b/>"),
        broken("xl/workbook.xml", 'name="Plan summary"', 'name="Plan"'),
        broken(SHEET, '<c r="B1"', '<c r="B1" s="99999"'),
      ];
      for (const [index, copy] of copies.entries())
        expect((await sdkFaults(sdk ?? "", new Map([[`copy${index}.xlsx`, copy]]))).length).toBeGreaterThan(0);
    });
  },
);

describe("the rules of Excel", () => {
  test("no file breaks a rule", () => {
    for (const [name, book] of books) expect([name, structureFaults(book)]).toEqual([name, []]);
  });

  test.each<[string, string, string | RegExp, string, string]>([
    ["a sheet name that is too long", "xl/workbook.xml", /name="Plan"/, `name="${"x".repeat(32)}"`, "may be named"],
    ["two sheets with the same name", "xl/workbook.xml", /name="Plan summary"/, 'name="plan"', "one name"],
    ["a name like an address", "xl/workbook.xml", 'name="Rollout_Terms"', 'name="AB12"', "no name may be"],
    ["a duplicate name", "xl/workbook.xml", 'name="Rollout_Terms"', 'name="Rollout_Drivers"', "stands twice"],
    ["a name that refers to no sheet", "xl/workbook.xml", /'Plan'!\$B/, "'Plum'!$B", "refers to"],
    ["a missing format", SHEET, /(<c [^>]*) s="\d+"/, '$1 s="9999"', "has format 9999"],
    ["a missing shared text", SHEET, /t="s"([^>]*)><v>\d+/, 't="s"$1><v>99999', "shared text that is not there"],
    ["cells out of order", SHEET, 'r="C15"', 'r="A15"', "out of order"],
    ["an unknown error", SHEET, /t="s"([^>]*)><v>\d+</, 't="e"$1><v>#OOPS!<', "has the error"],
    ["a text in a formula that is too long", SHEET, "<f>", `<f>"${"x".repeat(256)}"&amp;`, "too long a text"],
    ["a formula that is too long", SHEET, "<f>", `<f>${"1+".repeat(5000)}`, "characters"],
    ["a formula that is nested too deeply", SHEET, "<f>", `<f>${"(".repeat(65)}1${")".repeat(65)}+`, "nests"],
    ["an unclosed parenthesis", SHEET, "<f>", "<f>(", "parenthesis open"],
    ["a function without its stored name", SHEET, "<f>", "<f>IFNA(1,2)+", "spelled"],
    [
      "merged areas that overlap",
      SHEET,
      /<mergeCell ref="([A-Z]+\d+):[^"]*"\/>/,
      '<mergeCell ref="$1:K12"/><mergeCell ref="$1:K12"/>',
      "overlap",
    ],
    ["page breaks out of order", SHEET, /<brk id="\d+"/, '<brk id="999"', "page breaks"],
    [
      "a table header that differs from its cell",
      "xl/tables/table1.xml",
      /<tableColumn id="1" name="[^"]*"/,
      '<tableColumn id="1" name="Else"',
      "header",
    ],
    ["a relation to a missing part", "xl/_rels/workbook.xml.rels", "styles.xml", "style.xml", "which is not there"],
    [
      "a link to an external file",
      "xl/_rels/workbook.xml.rels",
      "<Relationship ",
      '<Relationship TargetMode="External" ',
      "out of the file",
    ],
    ["a chart that refers to another file", CHART, /<c:f>[^<]*</, "<c:f>[1]Plan!$A$1<", "refers to"],
    ["a wrong count of shared texts", "xl/sharedStrings.xml", /count="\d+"/, 'count="1"', "references to shared texts"],
  ])("the rules detect %s", (_, path, from, to, expected) => {
    expect(structureFaults(openedWorkbook(broken(path, from, to))).join()).toContain(expected);
  });
});

describe("ranges where one value is expected", () => {
  const rangesOf = (book: OpenedWorkbook): ((reference: string) => boolean) => {
    const names = new Map(
      elements(book.part("xl/workbook.xml"), "definedName").map((one) => [one.getAttribute("name"), one.textContent]),
    );
    return (reference) => {
      const { top, left, bottom, right } = areaOf((names.get(reference) ?? reference).replace(/^.*!/s, ""));
      return top !== bottom || left !== right;
    };
  };

  const seen = new Set<string>();
  /** Formulas of a deployment table differ only in their row numbers. */
  const isNew = (formula: string): boolean => {
    const shape = formula.replaceAll(/\d+/g, "#");
    const before = seen.size;
    return seen.add(shape).size > before;
  };

  test("no formula of any file has one", () => {
    for (const [name, book] of books) {
      const isRange = rangesOf(book);
      const sheets = elements(book.part("xl/workbook.xml"), "sheet").length;
      for (let sheet = 1; sheet <= sheets; sheet++)
        for (const [address, { formula }] of book.cells(sheet))
          if (formula !== undefined && isNew(formula)) {
            const found = rangeOperands(formula, isRange);
            if (found.length > 0) expect([name, sheet, address, formula]).toEqual([]);
          }
    }
  });

  test.each([
    ["A1:A9+1", 1],
    ["IF(A1:A9>1,1,2)", 1],
    ["SUMPRODUCT(IF(A1:A9>1,1,2))", 1],
    ["SUM(A1:A9*2)", 1],
    ["N(Block)", 1],
    ["ABS(A1)+SUMPRODUCT(ABS(A1:A9)*2)+SUM(A1:INDEX(Block,2))", 0],
  ])("%s: %d", (formula, count) => {
    const isRange = (reference: string): boolean => reference.includes(":") || reference === "Block";
    expect(rangeOperands(formula, isRange)).toHaveLength(count);
  });
});

test("every chart of every file has the points of its cells", () => {
  let all = 0;
  for (const [name, book] of books) {
    const { references, faults } = chartFaults(book);
    expect([name, faults]).toEqual([name, []]);
    all += references;
  }
  console.info(`${all} references of charts have their points`);
  expect(all).toBeGreaterThan(100);
  for (const copy of [
    broken(CHART, /<c:numCache>.*?<\/c:numCache>/, ""),
    broken(CHART, /<c:pt idx="0"><c:v>[^<]*/, '<c:pt idx="0"><c:v>123'),
  ])
    expect(chartFaults(openedWorkbook(copy)).faults).toHaveLength(1);
});

test("the evaluator knows exactly the functions that files use", () => {
  const used = new Set<string>();
  for (const [, { parts }] of books)
    for (const [path, xml] of parts)
      if (path.startsWith("xl/worksheets/sheet"))
        for (const [, formula = ""] of xml.matchAll(/<f>([^<]*)<\/f>/g))
          for (const [, name = ""] of formula
            .replaceAll(/&quot;.*?&quot;|"[^"]*"|'(?:[^']|'')*'/g, "")
            .matchAll(/([A-Z][A-Z0-9.]*)\(/g))
            used.add(name);
  expect([...FUNCTIONS.keys()].filter((name) => !used.has(name))).toEqual([]);
});

describeWithLibreOffice("values stored in the files", (soffice) => {
  test("every formula of every file has the value that LibreOffice calculates", async () => {
    const theirs = await recalculated(soffice, files);
    const faults: string[] = [];
    let [formulas, largest] = [0, 0];
    for (const [name, book] of books) {
      const found = storedFaults(book, openedWorkbook(theirs.get(name) ?? Uint8Array.of()));
      faults.push(...found.faults.map((fault) => `${name} ${fault}`));
      formulas += found.formulas;
      largest = Math.max(largest, found.largest);
    }
    console.info(`${formulas} values equal LibreOffice's, largest relative difference ${largest.toExponential(1)}`);
    expect(faults.slice(0, 20)).toEqual([]);
    expect(formulas).toBeGreaterThan(100_000);
  });

  test("a wrong or missing stored value is detected by a recalculation", async () => {
    const wrong = broken(SHEET, /(<\/f><v>)-?\d[^<]*/, "$1123.5");
    const none = broken(SHEET, /(<\/f>)<v>[^<]*<\/v>/, "$1");
    const copies = new Map([
      ["wrong.xlsx", wrong],
      ["none.xlsx", none],
    ]);
    const theirs = await recalculated(soffice, copies);
    for (const [name, copy] of copies) {
      const { faults } = storedFaults(openedWorkbook(copy), openedWorkbook(theirs.get(name) ?? Uint8Array.of()));
      expect([name, faults.length]).toEqual([name, 1]);
    }
  });

  test("a page shows the stored figures where nothing is calculated, as in Protected View", async () => {
    const page = "xl/worksheets/sheet1.xml";
    const copy = broken(page, /(<c r="\w+" s="\d+"><f>[^<]*<\/f><v>)-?\d[^<]*/g, "$1987654");
    const copies = new Map([
      ["stored.xlsx", file("plan0.xlsx")],
      ["changed.xlsx", copy],
    ]);
    const shown = await firstSheetAsStored(soffice, copies);
    const [stored = "", changed = ""] = [...shown.values()].map((bytes) => Buffer.from(bytes).toString("utf8"));
    const figures = [...openedWorkbook(file("plan0.xlsx")).cells(1).values()].filter(
      ({ formula, value }) => formula !== undefined && typeof value === "number",
    );
    // Texts that contain a figure follow it.
    expect(changed.match(/987,?654/g)?.length).toBeGreaterThanOrEqual(figures.length);
    expect(stored).not.toMatch(/987,?654/);
  });
});
