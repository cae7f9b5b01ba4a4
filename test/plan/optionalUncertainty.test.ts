/** Dates, escalation, currencies and tax as uncertain inputs, and simulations of plans that have them. */
import { compile } from "../../src/engine/cost/compile";
import type { Plan } from "../../src/engine/cost/inputs";
import { OPTIONAL_SEGMENT_NUMBERS, OPTIONAL_TERM_NUMBERS } from "../../src/engine/cost/inputConstraints";
import { figuresOf, placeOf } from "../../src/engine/risk/trial/figures";
import { MEASURES, trialMeasure } from "../../src/engine/risk/trial/trialMeasure";
import { planWith, type Uncertainty } from "../../src/engine/risk/Uncertainty";
import { issuesEn } from "../../src/i18n/en/issues";
import { issuesFr } from "../../src/i18n/fr/issues";
import { issuesZh } from "../../src/i18n/zh-Hans/issues";
import type { Cells } from "../../src/plan/cells/Cell";
import { listInputs, resolveInput } from "../../src/plan/inputNames";
import { readPlan } from "../../src/plan/readPlan";
import { readUncertainty } from "../../src/plan/readUncertainty";
import { issueFormatter } from "../../src/plan/wording/issues/issueFormatter";
import { measured } from "../engine/risk/measured";

const DRIVERS: Cells = [
  ["Driver", "Category", "First", "Rate", "Slope", "Escalation", "Currency"],
  ["Expert", "Expert", 3, 900, 0.8, 0.04, ""],
  ["Set", "Hardware", 1, 400, 0.9, "", "USD"],
];
const SEGMENTS: Cells = [
  ["Segment", "Industry", "Clients", "Price", "Fee", "Run cost", "Term", "Prior", "Price rise", "Billing"],
  ["Lead", "Mining", 5, 3000, 20, 5, 24, 4, 0.03, 12],
  ["Rest", "Mining", 9, 2500, 20, 5, 24, "", "", ""],
];
const TERMS: Cells = [
  ["Non-recurring cost", 5000],
  ["Start rate", 1],
  ["Horizon", 30],
  ["Discount rate", 0.08],
  ["Discounting", "mid"],
  ["Overhead a month", 50],
  ["Tax rate", 0.2],
  ["Exchange rate USD", 0.9],
];

function planOf(drivers: Cells, segments: Cells, terms: Cells): Plan {
  const read = readPlan({ drivers, segments, terms });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
const full = planOf(DRIVERS, SEGMENTS, TERMS);
const plain = planOf(
  DRIVERS.map((row) => row.slice(0, 5)),
  SEGMENTS.map((row) => row.slice(0, 7)),
  TERMS.slice(0, 4),
);

const HEADER = ["Input", "Low", "Likely", "High"];
function inputsOf(plan: Plan, ...rows: readonly (readonly [string, number, number, number])[]): readonly Uncertainty[] {
  const read = readUncertainty([HEADER, ...rows], plan);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

describe("names", () => {
  test.each([
    ["Expert.Escalation", { kind: "driver", driver: 0, column: "escalation" }],
    ["rest.price RISE", { kind: "segment", segment: 1, column: "priceRise" }],
    ["Rest.Prior", { kind: "segment", segment: 0, column: "prior" }],
    ["Overhead a month", { kind: "term", term: "overhead" }],
    ["Monthly overhead", { kind: "term", term: "overhead" }],
    ["Exchange rate usd", { kind: "exchange", currency: "USD", figure: "rate" }],
    ["Taux de change USD", { kind: "exchange", currency: "USD", figure: "rate" }],
    ["汇率 USD 年变动", { kind: "exchange", currency: "USD", figure: "change" }],
  ])("%s", (name, target) => expect(resolveInput(full, name)).toMatchObject({ ok: true, target }));

  test.each([
    "Start date",
    "Fiscal year end",
    "Discounting",
    "Lead.Billing",
    "Lead.Currency",
    "Set.Currency",
    "贴现时点",
  ])("%s is never uncertain, and the message says why in three languages", (name) => {
    const found = resolveInput(full, name);
    expect(found).toMatchObject({ ok: false, issue: { kind: "neverUncertain" } });
    const issue = found.ok ? undefined : found.issue;
    const texts = [["en", issuesEn] as const, ["fr", issuesFr] as const, ["zh", issuesZh] as const].map(
      ([language, catalog]) => issue && issueFormatter(language, catalog).issue(issue),
    );
    expect(texts[0]).toBe(
      `"${name}" is fixed by the calendar or by contract, so it cannot be uncertain; delete this row`,
    );
    expect(texts[1]).toContain("ne peut pas être incertain");
    expect(texts[2]).toContain("不能作为不确定参数");
  });

  test("an exchange rate must be among the terms", () =>
    expect(resolveInput(full, "Exchange rate GBP")).toEqual({
      ok: false,
      issue: { kind: "countsOnlyWith", labels: ["Exchange rate GBP"] },
    }));

  test("only inputs that the plan has are listed, and none that is certain", () => {
    const names = listInputs(full).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["Expert.Escalation", "Lead.Prior", "Lead.Price rise", "Tax rate", "Exchange rate USD"]),
    );
    for (const absent of ["Set.Escalation", "Rest.Price rise", "Lead.Billing", "Discounting", "Loss limit"])
      expect(names).not.toContain(absent);
    expect(
      listInputs(plain)
        .map(({ name }) => name)
        .filter((name) => /rise|Escalation|Exchange|Tax|Overhead/.test(name)),
    ).toEqual([]);
  });
});

describe("a share to be written off", () => {
  const rows = (...given: readonly Cells[number][]): readonly unknown[] => {
    const read = readUncertainty([HEADER, ...given], full);
    return read.ok ? [] : read.problems.map(({ row, column, issue }) => [row, column, issue.kind]);
  };
  test("needs months", () => {
    expect(rows(["Capitalized share", 0.1, 0.2, 0.3])).toEqual([[2, "Input", "countsOnlyWith"]]);
    expect(rows(["Capitalized share", 0.1, 0.2, 0.3], ["Amortization months", 0, 12, 24])).toEqual([
      [3, "Low", "notAllowed"],
    ]);
    expect(rows(["Capitalized share", 0.1, 0.2, 0.3], ["Amortization months", 1, 12, 24])).toEqual([]);
  });
});

const expectNear = (found: number, expected: number): void =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));

describe("trials", () => {
  test("of a plan with them equal the exact engine at the values drawn", () => {
    const inputs = inputsOf(
      full,
      ["Expert.Escalation", -0.1, 0.04, 0.2],
      ["Lead.Prior", 0, 4, 9],
      ["Overhead a month", 0, 50, 90],
      ["Exchange rate USD", 0.5, 0.9, 1.5],
      ["Exchange rate USD a year", -0.1, 0, 0.1],
    );
    const values = [0.1, 7, 20, 1.2, 0.05];
    const drawn = planWith(full, inputs, values);
    expect(drawn).toMatchObject({
      drivers: [{ escalation: 0.1 }, {}],
      segments: [{ prior: 7 }, {}],
      terms: { overhead: 20, exchange: [{ currency: "USD", rate: 1.2, change: 0.05 }] },
    });
    for (const measure of MEASURES) {
      const trial = trialMeasure(full, inputs, measure);
      expectNear(trial.of(Float64Array.from(values)), measured(compile(drawn), measure));
      // The same trial object follows the next values.
      const likely = inputs.map((input) => input.likely);
      expectNear(trial.of(Float64Array.from(likely)), measured(compile(planWith(full, inputs, likely)), measure));
    }
  });

  test("the exchange rate of one currency leaves that of another alone", () => {
    const plan = planOf(DRIVERS, SEGMENTS, [["Exchange rate GBP", 1.2], ...TERMS]);
    const drawn = planWith(plan, inputsOf(plan, ["Exchange rate USD", 0.5, 0.9, 1.5]), [1.1]);
    expect(drawn.terms.exchange).toEqual([
      { currency: "GBP", rate: 1.2 },
      { currency: "USD", rate: 1.1 },
    ]);
  });

  test("an uncertain input moves the measure that it counts for", () => {
    const at = (name: string, measure: (typeof MEASURES)[number]): readonly number[] => {
      const inputs = inputsOf(full, [name, 0, 0.1, 0.5]);
      const trial = trialMeasure(full, inputs, measure);
      return [0, 0.5].map((value) => trial.of(Float64Array.of(value)));
    };
    for (const name of ["Expert.Escalation", "Tax rate", "Lead.Price rise", "Exchange rate USD a year"]) {
      const [low, high] = at(name, "npv");
      expect([name, low === high]).toEqual([name, false]);
      const [before, after] = at(name, "margin");
      expect([name, after]).toEqual([name, before]);
    }
  });

  test("each figure has its own place, with its default where the plan leaves it out", () => {
    const figures = figuresOf(full);
    const places = [
      ...full.drivers.map((_, driver) => placeOf(full, { kind: "driver", driver, column: "escalation" })),
      ...full.segments.flatMap((_, segment) =>
        OPTIONAL_SEGMENT_NUMBERS.map((column) => placeOf(full, { kind: "segment", segment, column })),
      ),
      ...OPTIONAL_TERM_NUMBERS.map((term) => placeOf(full, { kind: "term", term })),
      ...(["rate", "change"] as const).map((figure) => placeOf(full, { kind: "exchange", currency: "USD", figure })),
    ];
    expect(new Set(places).size).toBe(places.length);
    expect(Math.max(...places)).toBe(figures.length - 1);
    expect(places.map((place) => figures[place])).toEqual([
      ...[0.04, 0],
      ...[4, 0.03, 0, 0, 0, 12],
      ...[0, 0, 0, 0, 0, 1],
      ...[NaN, 12, 1, 0, 50, 0, 0.2, 1, 0, 0],
      ...[0.9, 0],
    ]);
    // The figures that every plan has keep their places.
    expect(Array.from(figuresOf(plain)).slice(0, Math.min(...places))).toEqual(
      Array.from(figures).slice(0, Math.min(...places)),
    );
  });
});
