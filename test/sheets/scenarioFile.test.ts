/**
 * Scenarios as a file: five templates with cash flows, pages and their comparison, and random plans, calculated by
 * LibreOffice.
 */
import * as fc from "fast-check";
import { compile } from "../../src/engine/cost/compile";
import { deploymentTable } from "../../src/engine/cost/deploymentTable";
import type { Template } from "../../src/plan/templates/Template";
import { templateCells } from "../../src/plan/templates/templateCells";
import { templateFromCells } from "../../src/plan/templates/templateFromCells";
import { TEMPLATES } from "../../src/plan/templates/templates";
import { templatesIn } from "../../src/plan/templates/templatesIn";
import { type LanguageCode, LANGUAGES, TRANSLATIONS } from "../../src/i18n/languages";
import { sheetMessages } from "../../src/i18n/sheetMessages";
import { modelLayout } from "../../src/sheets/model/modelLayout";
import { scenarioFile } from "../../src/xlsx/scenarioFile";
import { timedPlan } from "../oracle/timedPlan";
import { describeWithLibreOffice, recalculated } from "../support/libreOffice";
import { translatedTexts } from "../support/sheetTexts";
import { openedWorkbook, type OpenedWorkbook, type StoredCell } from "../support/openedWorkbook";
import { attribute, elements } from "../support/xml";
import { planTemplate, templatePlan } from "./planTemplate";
import { shortTemplate } from "./shortTemplate";

jest.setTimeout(600_000);

const PLANS = Number(process.env["NATIVE_PLANS"] ?? 6);
/** Names of sheets and inputs that a spreadsheet could misread. */
const HOSTILE = ["=1+1", "+2", "-3+4", "@SUM(A1)", "It's 'so' 🚀", "2026"] as const;
const made = "24 November 2026";
const OUTCOMES = [
  "OK",
  ...LANGUAGES.flatMap((code) => [sheetMessages(code).common.checkFails, sheetMessages(code).common.notChecked]),
];
const written = new Date(0);

const hostile = (template: Template, index: number): Template => ({
  ...template,
  title: HOSTILE[index] ?? "A1",
  drivers: template.drivers.map((one) => ({
    ...one,
    driver: `${HOSTILE[index] ?? ""} ${one.driver}`,
    source: "=cmd|'/c calc'!A0",
  })),
  segments: template.segments.map((one, row) => ({ ...one, segment: `${HOSTILE[row % HOSTILE.length] ?? ""}!${row}` })),
});

const fileOf = (
  templates: readonly Template[],
  names: readonly string[],
  language: LanguageCode,
): Promise<Uint8Array> =>
  scenarioFile({
    scenarios: templates.map((template, index) => ({
      template,
      sheetName: names[index] ?? template.title,
      prefix: index === 0 ? "Rollout" : `Rollout${index + 1}`,
      cashFlow: true,
    })),
    ...{ executive: true, comparison: true, written, made, language },
  });

const sheetsOf = (book: OpenedWorkbook): readonly string[] =>
  elements(book.part("xl/workbook.xml"), "sheet").map((one) => attribute(one, "name"));

test.each(TEMPLATES)("$id is read back from its cells unchanged", (template) => {
  const cells = templateCells(template);
  const withSource = (
    rows: readonly { source: string }[],
    block: keyof typeof cells,
  ): readonly (readonly unknown[])[] =>
    cells[block].map((row, index) => [...row, index === 0 ? "Source" : (rows[index - 1]?.source ?? "")]);
  const terms = cells.terms.map((row) => {
    const term = template.terms.find(({ label }) => label === row[0]);
    return [...row, term?.unit ?? "", term?.source ?? ""];
  });
  const clients = cells.clients.map((row, index) => {
    const found = template.clients.rows[index - 1];
    return [
      ...Array.from({ length: 4 }, (_, column) => row[column] ?? ""),
      found?.unit ?? "Unit",
      found?.source ?? "Source",
    ];
  });
  const read = templateFromCells({
    title: template.title,
    subtitle: `Rollout economics in ${template.currency}, prices of ${template.priceYear}. Figures are illustrative.`,
    drivers: withSource(template.drivers, "drivers"),
    segments: withSource(template.segments, "segments"),
    terms,
    clients,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { id, about, ...given } = template;
  expect([id, about]).toHaveLength(2);
  expect(read.value).toMatchObject(given);
  expect(templatePlan(read.value)).toEqual(templatePlan(template));
});

test("a label removed from the block stays removed, so that its limit does not apply", () => {
  const [template] = TEMPLATES;
  if (template === undefined) throw new Error("no template");
  const cells = templateCells(template);
  const without = { ...cells, terms: cells.terms.filter(([label]) => label !== "Experts") };
  const read = templateFromCells({ ...without, title: "", subtitle: "" });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.value.absentTerms).toEqual(["Experts"]);
  expect(templatePlan(read.value).terms.experts).toBeUndefined();
});

describeWithLibreOffice("calculated by LibreOffice", (soffice) => {
  const expected = new Map<string, readonly Template[]>();
  let books: ReadonlyMap<string, OpenedWorkbook>;
  beforeAll(async () => {
    const plans = fc.sample(timedPlan, { numRuns: PLANS, seed: 5 }).map(planTemplate);
    expected.set("templates.xlsx", TEMPLATES);
    expected.set("hostile.xlsx", TEMPLATES.slice(0, 2).map(hostile).map(shortTemplate));
    for (const code of TRANSLATIONS)
      expected.set(`${code}.xlsx`, (await templatesIn(code)).slice(0, 2).map(shortTemplate));
    plans.forEach((plan, index) => expected.set(`plan${index}.xlsx`, [plan]));
    const files = new Map<string, Uint8Array>();
    for (const [file, templates] of expected) {
      const names = file === "hostile.xlsx" ? HOSTILE : templates.map(({ title }) => title);
      const language = LANGUAGES.find((code) => file === `${code}.xlsx`) ?? "en";
      files.set(file, await fileOf(templates, names, language));
    }
    books = new Map([...(await recalculated(soffice, files))].map(([file, bytes]) => [file, openedWorkbook(bytes)]));
  });
  const book = (file: string): OpenedWorkbook => {
    const found = books.get(file);
    if (found === undefined) throw new Error(`no ${file}`);
    return found;
  };

  test("every native figure of every deployment table agrees with the engine to 1e-9", () => {
    const tally = { compared: 0, largest: 0 };
    for (const [file, templates] of expected) {
      const names = sheetsOf(book(file));
      templates.forEach((template, index) => {
        const name = file === "hostile.xlsx" ? HOSTILE[index] : template.title;
        compareTable(template, book(file).cells(names.indexOf(name ?? "") + 1), tally);
      });
    }
    console.info(
      `${tally.compared} native figures of ${expected.size} files compared, largest relative difference ${tally.largest.toExponential(1)}`,
    );
    expect(tally.compared).toBeGreaterThan(3000);
    expect(tally.largest).toBeLessThanOrEqual(1e-9);
  });

  test("every check on every sheet of every file shows OK, and no cell is an error", () => {
    let checks = 0;
    for (const file of expected.keys()) {
      sheetsOf(book(file)).forEach((name, index) => {
        const sheet = book(file).cells(index + 1);
        const cells = [...sheet];
        const at = (letter: string, row: string): unknown => sheet.get(`${letter}${row}`)?.value;
        const outcomes = OUTCOMES.flatMap((outcome) =>
          cells.flatMap(([address, { value }]) => {
            const row = /^F(\d+)$/.exec(address)?.[1];
            if (row === undefined || value !== outcome) return [];
            // LibreOffice's own IRR does not search for rates near -100 %.
            const lost = at("B", row) === "IRR (annual)" && at("C", row) === "none" && Number(at("D", row)) < -0.9;
            return lost ? [] : [value];
          }),
        );
        expect([file, name, outcomes.filter((one) => one !== "OK")]).toEqual([file, name, []]);
        checks += outcomes.length;
        const errors = cells.flatMap(([address, { type, formula }]) =>
          type === "e" && formula !== "#N/A" ? [`${address} ${String(formula).slice(0, 80)}`] : [],
        );
        expect([file, name, errors]).toEqual([file, name, []]);
      });
    }
    console.info(`${checks} checks say OK`);
    expect(checks).toBeGreaterThan(200);
  });

  test("a French file and a Chinese file have no English text except the values that functions take", () => {
    for (const code of TRANSLATIONS) {
      const english = translatedTexts(code);
      const names = sheetsOf(book(`${code}.xlsx`));
      expect(names[0]).toBe(sheetMessages(code).compare.comparison);
      expect(names[1]).toContain(sheetMessages(code).common.pageEnding);
      const said = names.flatMap((_, index) =>
        [
          ...book(`${code}.xlsx`)
            .cells(index + 1)
            .values(),
        ].map(({ value }) => value),
      );
      expect(english.filter((text) => text !== "OK" && said.includes(text))).toEqual([]);
      for (const [path, text] of book(`${code}.xlsx`).parts)
        if (path.startsWith("xl/charts/")) expect(text).not.toMatch(/Cumulative|Deployment|>money/);
    }
  });

  test("hostile names are text in every cell, and no formula contains one", () => {
    const names = sheetsOf(book("hostile.xlsx"));
    expect(names).toEqual(["Comparison", "=1+1 summary", "=1+1", "=1+1 cash flow", "+2 summary", "+2", "+2 cash flow"]);
    names.forEach((name, index) => {
      for (const [address, { value, type, formula }] of book("hostile.xlsx").cells(index + 1)) {
        if (typeof value !== "string" || !/^[=+\-@]/.test(value)) continue;
        // A cell with such a value is text; a formula may only pass it on.
        expect([name, address, type === "s" || type === "str"]).toEqual([name, address, true]);
        expect([name, address, formula === undefined || !formula.includes("cmd|")]).toEqual([name, address, true]);
      }
    });
    for (const [path, text] of book("hostile.xlsx").parts)
      if (path.startsWith("xl/charts/")) expect(text).not.toMatch(/<c:v>[=+@]|<a:t>[=+@]/);
  });
});

function compareTable(
  template: Template,
  cells: ReadonlyMap<string, StoredCell>,
  tally: { compared: number; largest: number },
): void {
  const compiled = compile(templatePlan(template));
  const layout = modelLayout(template, "Rollout");
  const columns = {
    E: "unitCost",
    G: "totalCost",
    H: "averageCost",
    I: "contribution",
    J: "unitMargin",
    K: "cumulativeMargin",
  } as const;
  deploymentTable(compiled, { from: 1, last: compiled.last, step: 1 }).forEach((row, index) => {
    const size = Math.max(row.totalCost, Math.abs(row.cumulativeMargin), 1);
    for (const [letter, figure] of Object.entries(columns)) {
      const address = `${letter}${layout.deploymentTable.first + index}`;
      const found = cells.get(address)?.value;
      if (typeof found !== "number") throw new Error(`${template.title} ${address}: ${String(found)}`);
      tally.largest = Math.max(tally.largest, Math.abs(found - row[figure]) / size);
      tally.compared += 1;
    }
  });
}
