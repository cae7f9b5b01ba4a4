/** The executive page, calculated and printed by LibreOffice. */
import { writeFileSync } from "node:fs";
import { compile } from "../../src/engine/cost/compile";
import { breakeven } from "../../src/engine/decision/breakeven";
import { deepestDeficit } from "../../src/engine/decision/deepestDeficit";
import { margin, unitCost } from "../../src/engine/cost/totals";
import { unitBreakeven } from "../../src/engine/decision/unitBreakeven";
import { calendarMonth } from "../../src/engine/time/calendar";
import { npv, payback, peakFunding } from "../../src/engine/time/cashFigures";
import { cashFlow } from "../../src/engine/time/cashFlow";
import { sheetMessages } from "../../src/i18n/sheetMessages";
import { initialRanges } from "../../src/plan/suggestedRanges";
import { datedInspection } from "../../src/plan/templates/datedInspection";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import type { Template } from "../../src/plan/templates/Template";
import { TEMPLATES } from "../../src/plan/templates/templates";
import { cashLayout } from "../../src/sheets/cash/cashLayout";
import { cashSheet } from "../../src/sheets/cash/cashSheet";
import { deciders } from "../../src/sheets/executive/deciders";
import { CARDS, type ExecutiveLayout, executiveLayout, PAGE } from "../../src/sheets/executive/executiveLayout";
import { executiveSheet } from "../../src/sheets/executive/executiveSheet";
import { executiveValues } from "../../src/sheets/executive/executiveValues";
import { pageFigureCell } from "../../src/sheets/executive/pageFigureCell";
import type { EngineValues } from "../../src/sheets/EngineValues";
import { ceilingOf } from "../../src/sheets/model/profileCeiling";
import { profilesOf } from "../../src/sheets/model/clientWorkings";
import { modelLayout, rowsIn } from "../../src/sheets/model/modelLayout";
import { modelSheet } from "../../src/sheets/model/modelSheet";
import type { SheetSpec } from "../../src/sheets/SheetSpec";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { artifact } from "../e2e/openPreview";
import { describeWithLibreOffice, printed, recalculated } from "../support/libreOffice";
import { openedWorkbook, type StoredCell } from "../support/openedWorkbook";
import { pagesOf, pageText } from "../support/pdf";
import { cellsOf, foreignFunctions } from "../support/sheetSpec";
import { templateCells } from "../support/templateCells";
import { engineCash, engineValues } from "./engineValues";
import { templatePlan } from "./planTemplate";

jest.setTimeout(300_000);

type Page = Readonly<{
  specs: readonly SheetSpec[];
  spec: SheetSpec;
  layout: ExecutiveLayout;
  values: ReadonlyMap<string, EngineValues>;
}>;
const NAME = "It's =1+1 for the board";

/** `off`: by how much the margin differs from the one when the page was made. */
function pageOf(template: Template, withCash: boolean, off = 0): Page {
  const model = modelLayout(template, "Rollout");
  const plan = templatePlan(template);
  const compiled = compile(plan);
  const horizon = plan.terms.horizon ?? 0;
  const cash = cashLayout(model, NAME, horizon);
  const subject = {
    modelSheetName: NAME,
    model,
    profiles: profilesOf(model),
    ...(withCash ? { cash: { sheetName: "Cash", months: cash.months, isLong: cash.columns.isLong } } : {}),
  };
  const found = deciders(plan, initialRanges(plan));
  const layout = executiveLayout(subject, found.length);
  const spec = executiveSheet({
    ...subject,
    sheetName: "Page",
    made: "24 November 2026",
    deciders: found,
    margin: margin(compiled, compiled.last) + off,
  });
  return {
    specs: [
      modelSheet(template, { sheetName: NAME, prefix: "Rollout" }),
      ...(withCash ? [cashSheet({ sheetName: "Cash", modelSheetName: NAME, model, horizon })] : []),
    ],
    spec,
    layout,
    values: new Map([
      [NAME, engineValues(template, model)],
      ["Cash", engineCash(template, cash)],
      ["Page", executiveValues(compiled, layout, { clients: templateCells(template).clients })],
    ]),
  };
}

const ALL = [...TEMPLATES, datedInspection];
const pages = new Map(
  ALL.map((template, index) => [template.id, pageOf(template, index % 2 === 0 || template === datedInspection)]),
);
const one = (price: number): Template => ({
  ...factoryInspection,
  segments: factoryInspection.segments.slice(0, 1).map((segment) => ({ ...segment, clients: 1, price })),
});
/** An input changed since. */
const later = new Map([["later", pageOf(factoryInspection, false, -1000)]]);
/** Plans with one client, viable and not viable. */
const singles = new Map([
  ["paying", pageOf(one(1e6), false)],
  ["lost", pageOf(one(1), false)],
]);

test.each([...pages])("%s: the sheet has no duplicate cell and no function missing in Excel 2016", (_, { spec }) => {
  const cells = cellsOf(spec);
  expect(new Set(cells).size).toBe(cells.length);
  const known =
    "ABS AND CHOOSE COUNT COUNTIF ERROR.TYPE FIXED IF IFERROR IFNA INDEX INT ISERROR ISNUMBER ISTEXT LEN MATCH MAX MID MIN MONTH N OR ROUND ROUNDUP ROW ROWS SUBSTITUTE SUM SUMIF SUMPRODUCT TRIM YEAR";
  expect(foreignFunctions(spec, known)).toEqual([]);
  expect(JSON.stringify(spec)).not.toMatch(/NaN|undefined|Infinity/);
});

describeWithLibreOffice("calculated by LibreOffice", (soffice) => {
  const file = (page: Page, specs: readonly SheetSpec[]): Promise<Uint8Array> =>
    writeXlsx(specs, { written: new Date(0), valueAt: (sheet, at) => page.values.get(sheet)?.get(at) });
  const cells = new Map<string, ReadonlyMap<string, StoredCell>>();
  let pdfs: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    for (const [id, page] of pages) {
      files.set(`${id}.xlsx`, await file(page, [...page.specs, page.spec]));
      files.set(`${id}-without.xlsx`, await file(page, page.specs));
    }
    pdfs = await printed(soffice, files);
    for (const [id, page] of [...singles, ...later])
      files.set(`${id}.xlsx`, await file(page, [...page.specs, page.spec]));
    for (const [name, bytes] of await recalculated(soffice, files)) {
      const id = name.slice(0, -".xlsx".length);
      const page = pages.get(id) ?? singles.get(id) ?? later.get(id);
      if (page !== undefined) cells.set(id, openedWorkbook(bytes).cells(page.specs.length + 1));
    }
  });
  const valueAt = (id: string, address: string): unknown => cells.get(id)?.get(address.replaceAll("$", ""))?.value;

  test.each([...pages.keys()])("%s: the page prints on exactly one page, with the headline on it", async (id) => {
    const [bytes, without] = [pdfs.get(`${id}.pdf`), pdfs.get(`${id}-without.pdf`)];
    if (bytes === undefined || without === undefined) throw new Error("not printed");
    writeFileSync(artifact(`executive-${id}.pdf`), bytes);
    expect(pagesOf(bytes) - pagesOf(without)).toBe(1);
    const text = await pageText(bytes, pagesOf(bytes));
    const headline = String(valueAt(id, `B${PAGE.headline}`));
    expect(headline).toMatch(/reak.? even|conomical/);
    if (text === undefined) console.warn("pdftotext is not installed: the text of the page was not looked at");
    else {
      expect(text.replaceAll(/\s+/g, " ")).toContain(headline);
      expect(text).toContain("24 November 2026");
      expect(text).not.toMatch(/###|#NAME|#VALUE|Err:/);
    }
  });

  test.each(ALL)("$id: headline, figures and checks agree with the engine", (template) => {
    const page = pages.get(template.id);
    if (page === undefined) throw new Error("no page");
    const { layout, values } = page;
    const compiled = compile(templatePlan(template));
    const kept = breakeven(compiled, "sustained");
    const count = (n: number): string => n.toLocaleString("en-US");
    expect(valueAt(template.id, `B${PAGE.headline}`)).toBe(
      kept.kind === "reached"
        ? `Breaks even at client ${count(kept.deployment)} of the ${count(compiled.last)} in the plan`
        : `Does not break even with the ${count(compiled.last)} clients in the plan`,
    );
    expect(valueAt(template.id, `B${PAGE.values}`)).toBe(kept.kind === "reached" ? kept.deployment : "none");
    const deficit = deepestDeficit(compiled);
    const deepest = deficit.kind === "lowest" ? Math.min(0, deficit.margin) : NaN;
    const [, second, third, fourth] = CARDS.map(([letter]) => valueAt(template.id, `${letter}${PAGE.values}`));
    if (layout.cash === undefined) {
      near(second, deepest);
      near(third, margin(compiled, compiled.last));
      near(fourth, unitCost(compiled, compiled.last));
    } else {
      const flow = cashFlow(compiled);
      near(second, peakFunding(flow));
      const month = payback(flow);
      expect(third).toBe(month === undefined ? "none" : monthName(compiled.plan.terms.startDate, month));
      near(fourth, npv(flow, compiled.plan.terms));
    }
    near(valueAt(template.id, pageFigureCell(layout, "deficit")), deepest);
    const ceilings = String(valueAt(template.id, `F${layout.ceilings.first}`));
    const verdict = String(values.get("Page")?.get(pageFigureCell(layout, "answer").replaceAll("$", "")));
    expect(valueAt(template.id, `B${PAGE.reasons}`)).toBe(ceilings === "" ? verdict : `${verdict} ${ceilings}`);
    expect(valueAt(template.id, `M${layout.source}`)).toBe("Checks: OK");
    const { first, last } = layout.deploymentTable;
    const drawn = (letter: string, row: number): number => Number(valueAt(template.id, `${letter}${row}`));
    const rowNumbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const crossing = rowNumbers.find((row) => drawn("E", row) - drawn("D", row) >= -1e-9);
    const unit = unitBreakeven(compiled);
    expect(crossing && drawn("C", crossing)).toBe(unit.kind === "reached" ? unit.deployment : undefined);
    const errors = [...(cells.get(template.id) ?? [])].filter(([, { type }]) => type === "e");
    expect(errors).toEqual([]);
  });

  test("the page uses the singular for one client", () => {
    expect(valueAt("paying", `B${PAGE.headline}`)).toBe("Economically viable with the one client in the plan");
    expect(valueAt("lost", `B${PAGE.headline}`)).toBe("Not economically viable with the one client in the plan");
  });

  test("the page shows the margin used for the assumptions if the current margin differs, and a check reports it", () => {
    const layout = later.get("later")?.layout;
    if (layout === undefined) throw new Error("no page");
    const compiled = compile(templatePlan(factoryInspection));
    const today = Math.round(margin(compiled, compiled.last));
    const amount = (number: number): string => number.toLocaleString("en-US");
    const beside = `F${layout.deciders.header - 2}`;
    expect(valueAt("later", beside)).toBe(
      `Calculated for a margin of ${amount(today - 1000)}. Today it is ${amount(today)}. Add the page again.`,
    );
    expect(valueAt("later", `M${layout.source}`)).toBe("Checks: Check failed");
    for (const [id, page] of pages) expect([id, valueAt(id, `F${page.layout.deciders.header - 2}`)]).toEqual([id, ""]);
  });

  test("the page names only segments charged more than their profile can pay", () => {
    const ceilingTexts = new Map([...pages].map(([id, { layout }]) => [id, valueAt(id, `F${layout.ceilings.first}`)]));
    expect(ceilingTexts.get("coal-mine-safety")).toBe("Small mines pay 165,000, above their price ceiling of 141,630.");
    for (const template of ALL) {
      const { segments, clients } = templateCells(template);
      const expected = clients[0]?.slice(1).flatMap((name, index) => {
        const charged = Math.max(...segments.slice(1).map((row) => (row[0] === name ? Number(row[3]) : 0)));
        const ceiling = ceilingOf(clients, index, sheetMessages("en"));
        return typeof ceiling === "number" && charged > ceiling ? [String(name)] : [];
      });
      const found = String(ceilingTexts.get(template.id)).match(/[^.]+(?= pay )/g) ?? [];
      expect([template.id, found.map((name) => name.trim())]).toEqual([template.id, expected]);
    }
  });

  test("the assumptions have live links, and none differs when the page is made", () => {
    for (const [id, { layout }] of pages) {
      expect(rowsIn(layout.deciders)).toBe(5);
      for (let row = layout.deciders.first; row <= layout.deciders.last; row += 1) {
        expect(cells.get(id)?.get(`F${row}`)?.formula).toContain("It''s =1+1");
        expect([id, row, valueAt(id, `F${row}`)]).toEqual([id, row, valueAt(id, `O${row}`)]);
        expect(valueAt(id, `G${row}`)).toBe("");
      }
    }
  });
});

/** "March 2029", or "month 24" without a start date. */
function monthName(startDate: number | undefined, month: number): string {
  if (startDate === undefined) return `month ${month}`;
  const { year, month: number } = calendarMonth(startDate, month);
  const words = new Intl.DateTimeFormat("en-US", { month: "long", year: "numeric", timeZone: "UTC" });
  return words.format(new Date(Date.UTC(year, number - 1, 1)));
}

function near(found: unknown, expected: number): void {
  if (typeof found !== "number" || !(Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected))))
    throw new Error(`${String(found)} on the page, ${expected} by the engine`);
}
