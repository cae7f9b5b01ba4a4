/**
 * A comparison, a model, its cash flow and a risk sheet as printed by LibreOffice: rows that begin a page, rows on top
 * of it, and positions of charts.
 */
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { cashLayout } from "../../src/sheets/cash/cashLayout";
import { cashSheet } from "../../src/sheets/cash/cashSheet";
import { modelLayout } from "../../src/sheets/model/modelLayout";
import { modelSheet } from "../../src/sheets/model/modelSheet";
import { riskSheet } from "../../src/sheets/risk/riskSheet";
import type { SheetSpec } from "../../src/sheets/SheetSpec";
import { areaOf } from "../../src/a1/area";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { describeWithLibreOffice, printed } from "../support/libreOffice";
import { pagesOf, pageText } from "../support/pdf";
import { riskReport } from "../support/riskReport";
import { compared } from "./comparedTemplates";
import { engineCash, engineValues } from "./engineValues";

jest.setTimeout(300_000);

const LONG = "A scenario with quite a long name";
const layout = modelLayout(factoryInspection, "Rollout");
const horizon = 60;
const cash = cashLayout(layout, "Plan", horizon);
const model = modelSheet(factoryInspection, { sheetName: "Plan", prefix: "Rollout" });
const flow = cashSheet({ sheetName: "Cash", modelSheetName: "Plan", model: layout, horizon });
const risk = riskSheet({
  ...{ report: riskReport(), finished: "24 Nov 2026, 05:40:00 UTC", seconds: 1.25, sheetName: "Risk" },
  ...{ modelSheetName: "Plan", prefix: "Rollout", blockName: "Rollout_Risk1" },
});
const side = compared([
  { sheetName: "Plan", template: factoryInspection },
  { sheetName: LONG.slice(0, 31), template: { ...factoryInspection, title: LONG } },
]);
const comparison = side.specs.at(-1);
if (comparison === undefined) throw new Error("no comparison");

const SPECS: readonly (readonly [string, SheetSpec])[] = [
  ["comparison", comparison],
  ["model", model],
  ["cash flow", flow],
  ["risk", risk],
];

/**
 * The add-in writes no risk sheet to a file, so the bars of this one are not calculated. Any text in their place gives
 * the same page lengths.
 */
const withoutBars = (spec: SheetSpec): SheetSpec => ({
  ...spec,
  blocks: spec.blocks.map(({ at, cells }) => ({
    at,
    cells: cells.map((row) =>
      row.map((cell) => (cell !== null && typeof cell === "object" && cell.formula.includes("REPT(") ? "█" : cell)),
    ),
  })),
});

/** Rows that begin a page of a sheet, including the first. */
const beginsOf = ({ print }: SheetSpec): readonly number[] => [1, ...(print.breaks ?? [])];

test.each(SPECS)("%s: no page ends within a chart or between a heading and its table", (_, spec) => {
  const breaks = new Set(spec.print.breaks ?? []);
  expect(breaks.size).toBeGreaterThan(0);
  for (const { from, to } of spec.charts) {
    const [{ top }, { bottom }] = [areaOf(from), areaOf(to)];
    // Counted from 0: a break within the piece would be on one of these rows.
    for (let row = top + 2; row <= bottom + 1; row += 1) expect([from, breaks.has(row)]).toEqual([from, false]);
  }
  const bands = spec.formats.filter(({ style }) => style === "section").map(({ range }) => areaOf(range).top + 1);
  expect(bands.length).toBeGreaterThan(3);
  for (const band of bands) expect([band + 1, band + 2, band + 3].filter((row) => breaks.has(row))).toEqual([]);
  const { bottom } = areaOf(spec.print.area);
  for (const row of breaks) expect(row).toBeLessThanOrEqual(bottom + 1);
});

describeWithLibreOffice("printed by LibreOffice", (soffice) => {
  let pdfs: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    const values = new Map([
      ...side.values,
      ["Plan", engineValues(factoryInspection, layout)] as const,
      ["Cash", engineCash(factoryInspection, cash)] as const,
    ]);
    const bytes = (specs: readonly SheetSpec[]): Promise<Uint8Array> =>
      writeXlsx(specs, { written: new Date(0), valueAt: (sheet, at) => values.get(sheet)?.get(at) });
    // The sheets that it depends on follow the sheet itself.
    const inputsOfFigure: Readonly<Record<string, readonly SheetSpec[]>> = {
      comparison: side.specs.slice(0, -1),
      "cash flow": [model],
      risk: [model],
    };
    const files = new Map<string, Uint8Array>();
    for (const [name, spec] of SPECS)
      files.set(`${name}.xlsx`, await bytes([withoutBars(spec), ...(inputsOfFigure[name] ?? [])]));
    pdfs = await printed(soffice, files);
  });
  const pdf = (name: string): Uint8Array => pdfs.get(`${name}.pdf`) ?? new Uint8Array();
  const textOn = async (name: string, page: number): Promise<string> =>
    ((await pageText(pdf(name), page)) ?? "").replaceAll(/\s+/g, " ");

  test("the comparison has title and names on each page, and its sections begin at the planned breaks", async () => {
    const begins = beginsOf(comparison);
    const pages = await Promise.all(begins.map((_, index) => textOn("comparison", index + 1)));
    if (pages[0] === "") {
      console.warn("pdftotext is not installed: the text of the pages was not looked at");
      return;
    }
    expect(pagesOf(pdf("comparison"))).toBeGreaterThan(begins.length);
    for (const page of pages) expect(page).toMatch(/^Scenario comparison Plan · A scenario .* Plan A scenario/);
    expect(pages[0]).toMatch(
      /All scenarios have the same final margin: .* EUR\. All break even at client 94\. No input differs\. Figures/,
    );
    // The first page also contains the differences, and no page stays half empty before the next section.
    expect(pages[0]).toContain("Differences");
    expect(begins.length).toBeLessThanOrEqual(6);
    expect(pages[1]).toContain("Cumulative margin by scenario");
    expect(pages.at(-1)).toContain("Rollout Economics, comparison sheet version 1.");
    // The model sheet after it begins on a new page.
    expect(await textOn("comparison", begins.length + 1)).toMatch(/^Factory inspection Rollout economics/);
  });

  test("a model has the header of its deployment table on each of its pages and on no other page", async () => {
    const count = pagesOf(pdf("model"));
    const pages = await Promise.all(Array.from({ length: count }, (_, index) => textOn("model", index + 1)));
    if (pages[0] === "") return;
    const header = "Deployment Segment";
    const first = pages.findIndex((page) => page.includes("One row per deployment."));
    expect(first).toBe(beginsOf(model).length - 1);
    expect(count).toBeGreaterThan(first + 2);
    pages.forEach((page, index) => expect([index, page.includes(header)]).toEqual([index, index >= first]));
    expect(pages[0]).toContain("Unit cost vs. net revenue per client");
  });

  test("the months of a cash flow begin a page with their header", async () => {
    const pages = await Promise.all([1, 2].map((page) => textOn("cash flow", page)));
    if (pages[0] === "") return;
    expect(pages[0]).toContain("Assumptions used");
    expect(pages[0]).not.toContain("Cash: closing");
    expect(pages[1]).toContain("Cash: closing");
  });

  test("a risk sheet has one page per planned break", () => {
    expect(pagesOf(pdf("risk")) - pagesOf(pdf("model"))).toBe(beginsOf(risk).length);
  });
});
