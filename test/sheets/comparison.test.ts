/** Compares every native figure of a comparison, calculated by LibreOffice, with the engine. */
import * as fc from "fast-check";
import { margin } from "../../src/engine/cost/totals";
import { npv } from "../../src/engine/time/cashFigures";
import { cashFlow } from "../../src/engine/time/cashFlow";
import { TEMPLATES } from "../../src/plan/templates/templates";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import type { Template } from "../../src/plan/templates/Template";
import { TOP } from "../../src/sheets/compare/comparisonLayout";
import { crossoverCell, pairsOf } from "../../src/sheets/compare/crossovers";
import { marginCrossoverCell } from "../../src/sheets/compare/marginCrossovers";
import { type Figure, figureCell, figureRow } from "../../src/sheets/compare/figureRows";
import { sheetMessages } from "../../src/i18n/sheetMessages";
import { rowsIn } from "../../src/sheets/model/modelLayout";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { timedPlan } from "../oracle/timedPlan";
import { describeWithLibreOffice, recalculated } from "../support/libreOffice";
import { openedWorkbook, type StoredCell } from "../support/openedWorkbook";
import { cellsOf, foreignFunctions, formulasOf } from "../support/sheetSpec";
import { firstNoDearer, leavesMoreFrom, near, expectedFiguresBeyond, expectedFigures } from "./comparedFigures";
import { type ComparedBook, compared, type Scenario } from "./comparedTemplates";
import { planTemplate } from "./planTemplate";

jest.setTimeout(300_000);

const PAIRS = Number(process.env["COMPARED_PLANS"] ?? 4);
type Cells = ReadonlyMap<string, StoredCell>;

/** The factory with a shell that is engineered once: a higher initial cost, and a lower cost for each client. */
const shell: Template = {
  ...factoryInspection,
  drivers: factoryInspection.drivers.map((one, index) =>
    index === 0 ? { ...one, first: one.first / 2, slope: 0.7 } : one,
  ),
  terms: factoryInspection.terms.map((one) =>
    one.label === "Non-recurring cost" ? { ...one, value: one.value + 150_000 } : one,
  ),
};

/** Nine terms differ from the factory's, more than the list shows; the two terms that count months are equal. */
const apart: Template = {
  ...factoryInspection,
  currency: "USD",
  terms: factoryInspection.terms.map((one) => (one.unit === "months" ? one : { ...one, value: one.value + 0.01 })),
};
/** The first client costs the same, all others less. */
const faster: Template = {
  ...factoryInspection,
  drivers: factoryInspection.drivers.map((one, index) => (index === 0 ? { ...one, slope: 0.7 } : one)),
};
const dearer: Template = {
  ...factoryInspection,
  segments: factoryInspection.segments.map((one, index) => (index === 0 ? { ...one, price: one.price + 1 } : one)),
};

/** 40 clients at one price, so that no figure depends on the segment of a client. */
const even: Template = {
  ...factoryInspection,
  segments: factoryInspection.segments.slice(0, 1).map((one) => ({ ...one, clients: 40 })),
};
const withEven = (price: number, nonRecurring: number, rest: Partial<Template> = {}): Template => ({
  ...even,
  segments: even.segments.map((one) => ({ ...one, price: one.price + price })),
  terms: even.terms.map((one) =>
    one.label === "Non-recurring cost" ? { ...one, value: one.value + nonRecurring } : one,
  ),
  ...rest,
});
/** Compared with the even template: a higher margin for each client, against a cost before the first. */
const LATER: Readonly<Record<string, Template>> = {
  "crossing.xlsx": withEven(1000, 10_500),
  "tie.xlsx": withEven(1000, 10_000),
  "none.xlsx": withEven(-1000, 0),
  "end.xlsx": withEven(1000, 40_000),
  "longer.xlsx": withEven(1000, 10_500, {
    segments: even.segments.map((one) => ({ ...one, price: one.price + 1000, clients: 50 })),
  }),
  "untimed.xlsx": withEven(1000, 10_500, { terms: even.terms.filter(({ label }) => label !== "Horizon") }),
  "worth.xlsx": withEven(10_000, 390_000, {
    terms: withEven(0, 390_000).terms.map((one) => (one.label === "Discount rate" ? { ...one, value: 0.3 } : one)),
  }),
};

const SHELL = "It's a shell 🚀 2";
const scenarios: readonly Scenario[] = [
  { sheetName: "Posted experts", template: factoryInspection },
  { sheetName: SHELL, template: shell },
];

describe("the sheet spec", () => {
  const { specs } = compared(scenarios);
  const spec = specs.at(-1);
  if (spec === undefined) throw new Error("no comparison");

  test("only functions of Excel 2016 and LibreOffice besides ROLLOUT, no duplicate cell, no user text in formulas", () => {
    const known =
      "ABS AND COUNT COUNTIF ERROR.TYPE FIXED FORMULATEXT IF IFERROR IFNA INDEX ISERROR ISNUMBER LARGE LEFT LEN MATCH MAX MID MIN N NOT OR ROUND ROW ROWS SUBSTITUTE SUM SUMIF SUMPRODUCT";
    expect(foreignFunctions(spec, known)).toEqual([]);
    const cells = cellsOf(spec);
    expect(new Set(cells).size).toBe(cells.length);
    const [driver] = factoryInspection.drivers;
    expect(formulasOf(spec).filter((text) => text.includes(driver?.driver ?? "?"))).toEqual([]);
  });

  test("a currency that contains a formula stays a text in the sentences", () => {
    const odd = scenarios.map(({ template, ...one }) => ({ ...one, template: { ...template, currency: 'E"&1&"R' } }));
    const { specs: made, layout } = compared(odd);
    const found = formulasOf(made.at(-1) ?? spec).filter((formula) => formula.includes("has the highest final margin"));
    expect(found).toHaveLength(1);
    // Without its texts, the formula equals the one for an ordinary currency.
    const bare = (formulas: readonly string[]): readonly string[] =>
      formulas.map((formula) => formula.replaceAll(/"(?:[^"]|"")*"/g, "T"));
    expect(bare(found)).toEqual(
      bare(formulasOf(spec).filter((formula) => formula.includes("has the highest final margin"))),
    );
    expect(layout.models.map(({ currency }) => currency)).toEqual(['E"&1&"R', 'E"&1&"R']);
  });

  test("a comparison refuses one scenario and nine scenarios", () => {
    const [one] = scenarios;
    if (one === undefined) throw new Error("no scenario");
    expect(() => compared([one])).toThrow("2 to 8 are compared");
    expect(() => compared(Array.from({ length: 9 }, (_, n) => ({ ...one, sheetName: `S${n}` })))).toThrow(
      "9 scenarios",
    );
  });
});

describeWithLibreOffice("calculated by LibreOffice", (soffice) => {
  const books = new Map<string, ComparedBook>();
  let opened: ReadonlyMap<string, Cells>;
  beforeAll(async () => {
    books.set("shell.xlsx", compared(scenarios));
    const beside = (template: Template): readonly Scenario[] => [
      { sheetName: "Posted experts", template: factoryInspection },
      { sheetName: "Other", template },
    ];
    books.set("same.xlsx", compared(beside(factoryInspection)));
    for (const [file, later] of Object.entries(LATER))
      books.set(
        file,
        compared([
          { sheetName: "Now", template: even },
          { sheetName: "Later", template: later },
        ]),
      );
    books.set("apart.xlsx", compared(beside(apart)));
    books.set("dearer.xlsx", compared(beside(dearer)));
    books.set("faster.xlsx", compared(beside(faster)));
    books.set("three.xlsx", compared([...beside(dearer), { sheetName: "Third", template: shell }]));
    books.set("tied.xlsx", compared([...scenarios, { sheetName: "Third", template: shell }]));
    books.set("templates.xlsx", compared(TEMPLATES.map((template) => ({ sheetName: template.title, template }))));
    const [lead, ...rest] = factoryInspection.segments;
    if (lead === undefined) throw new Error("no segment");
    const long = { ...factoryInspection, segments: [...rest, { ...lead, clients: 300 }] };
    books.set("long.xlsx", compared([...scenarios.slice(0, 1), { sheetName: "Long", template: long }]));
    const plans = fc.sample(timedPlan, { numRuns: 2 * PAIRS, seed: 11 });
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const [a, b] = [plans[2 * pair], plans[2 * pair + 1]];
      if (a === undefined || b === undefined) throw new Error("no plan");
      // Every second pair has the same clients.
      const other = pair % 2 === 0 ? { ...b, segments: a.segments } : b;
      const made = [a, other].map((plan, index) => ({ sheetName: `=${index}+1`, template: planTemplate(plan) }));
      books.set(`plans${pair}.xlsx`, compared(made));
    }
    const files = new Map<string, Uint8Array>();
    for (const [file, { specs, values }] of books)
      files.set(
        file,
        await writeXlsx(specs, { written: new Date(0), valueAt: (sheet, at) => values.get(sheet)?.get(at) }),
      );
    opened = new Map(
      [...(await recalculated(soffice, files))].map(([file, bytes]) => [
        file,
        openedWorkbook(bytes).cells(books.get(file)?.specs.length ?? 0),
      ]),
    );
  });

  test("figures of every scenario agree with the engine to 1e-9, and crossovers exactly", () => {
    const tally = { compared: 0, crossovers: 0 };
    for (const [file, book] of books) {
      const cells = opened.get(file) ?? new Map<string, StoredCell>();
      book.plans.forEach((plan, index) => {
        const rows = rowsIn(book.layout.models[index]?.layoutRows.deploymentTable ?? { header: 0, first: 1, last: 0 });
        for (const [figure, expected] of plan.last > rows ? expectedFiguresBeyond(plan, rows) : expectedFigures(plan)) {
          const found = cells.get(figureCell(book.layout, index, figure).replaceAll("$", ""))?.value;
          expect([file, index, figure, near(found, expected) ? expected : found]).toEqual([
            file,
            index,
            figure,
            expected,
          ]);
          tally.compared += 1;
        }
      });
      const [base] = book.plans;
      book.plans.forEach((plan, index) => {
        const at = (figure: Figure): unknown =>
          cells.get(figureCell(book.layout, index, figure).replaceAll("$", ""))?.value;
        const known = [base, plan].every((one) => one !== undefined && one.last <= 200);
        const expected =
          index === 0 || base === undefined
            ? ""
            : known
              ? margin(plan, plan.last) - margin(base, base.last)
              : sheetMessages("en").common.tableTooShort;
        const found = at("gain") ?? "";
        expect([file, index, near(found, expected) ? expected : found]).toEqual([file, index, expected]);
      });
      for (const { a, b } of pairsOf(book.layout)) {
        const [planA, planB] = [book.plans[a], book.plans[b]];
        if (planA === undefined || planB === undefined) throw new Error("no plan");
        const found = cells.get(crossoverCell(book.layout, a, b).replaceAll("$", ""))?.value;
        expect([file, a, b, found]).toEqual([file, a, b, firstNoDearer(planA, planB)]);
        const more = cells.get(marginCrossoverCell(book.layout, a, b).replaceAll("$", ""))?.value;
        expect([file, a, b, more]).toEqual([file, a, b, leavesMoreFrom(planA, planB)]);
        tally.crossovers += 2;
      }
    }
    console.info(`${tally.compared} figures and ${tally.crossovers} crossovers of ${books.size} comparisons compared`);
    expect(tally.compared).toBeGreaterThan(100);
  });

  test("every check of the sheet agrees, and no cell is an error", () => {
    for (const [file, { layout }] of books) {
      const cells = opened.get(file) ?? new Map<string, StoredCell>();
      const { checks } = layout;
      const outcomes = Array.from({ length: rowsIn(checks) }, (_, row) => cells.get(`F${checks.first + row}`)?.value);
      expect([file, ...outcomes]).toEqual([file, ...outcomes.map(() => "OK")]);
      expect(cells.get(figureCell(layout, 0, "master").replaceAll("$", ""))?.value).toBe("OK");
      expect([file, [...cells].filter(([, { type }]) => type === "e")]).toEqual([file, []]);
    }
  });

  test("column headers show the current sheet names", () => {
    for (const [file, { layout }] of books) {
      const cells = opened.get(file) ?? new Map<string, StoredCell>();
      const expected = layout.models.map(({ sheetName }) => sheetName);
      const at = (address: string): unknown => cells.get(address.replaceAll("$", ""))?.value;
      expect([file, ...layout.letters.map((letter) => at(`${letter}${layout.figures.header}`))]).toEqual([
        file,
        ...expected,
      ]);
      // The name comes from the formula and differs from the name stored when the comparison was made.
      expect(expected.map((_, index) => at(`D${layout.scenarios.first + index}`))).not.toContain("");
      expect(at("B2")).toBe(expected.join(" · "));
    }
  });

  test("the sentences on top name the highest margin, the first breakeven and the differing inputs, in the common currency", () => {
    const top = (file: string): readonly unknown[] =>
      [TOP.answer, TOP.differing].map((row) => opened.get(file)?.get(`B${row}`)?.value);
    const [plain, engineered] = (books.get("shell.xlsx")?.plans ?? []).map((plan) => margin(plan, plan.last));
    const amount = (number: number): string => Math.round(number).toLocaleString("en-US");
    const lead = amount(engineered ?? NaN);
    expect(top("shell.xlsx")).toEqual([
      `${SHELL} has the highest final margin: ${lead} EUR, ahead of the next by ${amount((engineered ?? NaN) - (plain ?? NaN))} EUR. Posted experts has the higher margin up to client 2, then ${SHELL} has the higher margin from client 3. ${SHELL} breaks even first, at client 56.`,
      "3 inputs differ: Non-recurring cost, Expert on site: First-unit quantity, Expert on site: Learning slope.",
    ]);
    expect(top("same.xlsx")).toEqual([
      `All scenarios have the same final margin: ${amount(plain ?? NaN)} EUR. All break even at client 94.`,
      "No input differs.",
    ]);
    // The next highest margin is the second best, not the first scenario.
    const ahead = amount((engineered ?? NaN) - (plain ?? NaN) - 4);
    expect(top("three.xlsx")[0]).toBe(
      `Third has the highest final margin: ${lead} EUR, ahead of the next by ${ahead} EUR. Third has the highest margin from client 3. Third breaks even first, at client 56.`,
    );
    expect(top("tied.xlsx")[0]).toBe(
      `${SHELL}, Third share the highest final margin: ${lead} EUR. No scenario leads permanently. ${SHELL}, Third break even first, at client 56.`,
    );
    expect(top("dearer.xlsx")[1]).toBe("1 input differs: Lead plants: One-time price.");
    const [answer, differing] = top("apart.xlsx").map(String);
    expect(answer).toMatch(
      /^Amounts cannot be compared because currencies differ: EUR, USD\. Posted experts has the highest/,
    );
    // With two currencies, no currency is shown.
    expect(answer).not.toMatch(/\d (EUR|USD)/);
    expect(differing).toBe(
      "9 inputs differ: Non-recurring cost, Experience transfer rate, Pilot failure rate, Pilot cost, Initial deployments per month and 4 more.",
    );
    expect(top("long.xlsx")[0]).toMatch(/^No result: not every deployment table holds all clients\. /);
    const { layout } = books.get("shell.xlsx") ?? compared(scenarios);
    const unit = (file: string): unknown =>
      opened.get(file)?.get(`${layout.unit}${figureRow(layout, "margin")}`)?.value;
    expect([unit("shell.xlsx"), unit("apart.xlsx")]).toEqual(["EUR", "currency"]);
  });

  test("the sentences on top name margin crossovers, ties, and a different order of present values", () => {
    const answerIn = (file: string): string => String(opened.get(file)?.get(`B${TOP.answer}`)?.value);
    expect(answerIn("crossing.xlsx")).toContain(
      " EUR. Now has the higher margin up to client 10, then Later has the higher margin from client 11. ",
    );
    expect(answerIn("tie.xlsx")).toContain(
      " EUR. Now has the higher margin up to client 9, both are equal up to client 10, then Later has the higher margin from client 11. ",
    );
    expect(answerIn("none.xlsx")).toContain(" EUR. Now has the higher margin from client 1. ");
    expect(answerIn("end.xlsx")).toMatch(
      /^All scenarios have the same final margin: -?[\d,]+ EUR\. No scenario leads permanently\. /,
    );
    expect(answerIn("longer.xlsx")).toContain(
      "Within the first 40 clients: Now has the higher margin up to client 10, then Later ",
    );
    expect(answerIn("same.xlsx")).not.toContain("permanently");
    const [now, later] = (books.get("worth.xlsx")?.plans ?? []).map((plan) => ({
      margin: margin(plan, plan.last),
      worth: npv(cashFlow(plan), plan.plan.terms),
    }));
    if (now === undefined || later === undefined) throw new Error("no plans");
    expect([later.margin > now.margin, later.worth < now.worth]).toEqual([true, true]);
    const amount = (number: number): string => Math.round(number).toLocaleString("en-US");
    expect(answerIn("worth.xlsx")).toMatch(/^Later has the highest final margin/);
    expect(answerIn("worth.xlsx")).toContain(
      ` By NPV, Now comes first: ${amount(now.worth)} EUR against ${amount(later.worth)} EUR for Later.`,
    );
    expect(answerIn("tie.xlsx")).not.toContain("By NPV");
  });

  test("the differing inputs are listed on top with their values, up to the number of rows", () => {
    const listed = (file: string): readonly (readonly unknown[])[] => {
      const { differing, letters, unit } = books.get(file)?.layout ?? compared(scenarios).layout;
      return Array.from({ length: rowsIn(differing) }, (_, index) =>
        ["B", ...letters, unit].map(
          (letter) => opened.get(file)?.get(`${letter}${differing.first + index}`)?.value ?? "",
        ),
      );
    };
    const none = ["", "", "", ""];
    expect(listed("shell.xlsx")).toEqual([
      ["Non-recurring cost", 450_000, 600_000, ""],
      ["Expert on site: First-unit quantity", 5, 2.5, ""],
      // Fractions are shown as percentages, because the number format of the cell does not depend on its line.
      ["Expert on site: Learning slope", 75, 70, "%"],
      ...[none, none, none],
    ]);
    expect(listed("same.xlsx")[0]).toEqual(["No input differs.", "", "", ""]);
    const [first, second, ...others] = listed("apart.xlsx");
    expect(first).toEqual(["Non-recurring cost", 450_000, 450_000.01, ""]);
    expect(second).toEqual(["Experience transfer rate", 0, 1, "%"]);
    expect(others.map(([name]) => name)).toEqual([
      ...["Pilot failure rate", "Pilot cost", "Initial deployments per month"],
      "and 4 more, below",
    ]);
  });

  test("only lines that differ are marked", () => {
    const { layout } = books.get("shell.xlsx") ?? compared(scenarios);
    const cells = opened.get("shell.xlsx") ?? new Map<string, StoredCell>();
    const marked = Array.from({ length: layout.segmentLines.last }, (_, row) => row + 1).filter(
      (row) => cells.get(`${layout.differs}${row}`)?.value === "differs",
    );
    expect(marked.map((row) => String(cells.get(`B${row}`)?.value).trim())).toEqual([
      "Non-recurring cost",
      "First-unit quantity",
      "Learning slope",
    ]);
    const count = (figure: Figure): unknown => cells.get(figureCell(layout, 0, figure).replaceAll("$", ""))?.value;
    expect([count("apart"), count("notListed")]).toEqual([3, 0]);
  });
});
