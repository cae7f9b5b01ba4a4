/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import { compile } from "../../src/engine/cost/compile";
import type { PeriodLength } from "../../src/engine/time/fiscalPeriods";
import { type CashPeriod, periods } from "../../src/engine/time/periods";
import { readPlan } from "../../src/plan/readPlan";
import type { Model } from "../../src/workbook/model/Model";
import { formatsFor } from "../../taskpane/shared/numbers/formats";
import { sampleModel, withTerms } from "./fakeWorkbook";
import { openPane, type Pane } from "./openPane";

// A busy machine takes longer.
jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

const dated = withTerms(["Start date", 46_478], ["Fiscal year end", 3], ["Tax rate", 0.25], ["Overhead", 5_000]);

async function openCash(model: Model, locale = "en-US", tab = "Cash flow"): Promise<void> {
  pane = await openPane({ locale });
  await pane.answer(0, model);
  await pane.press(tab);
}

const choose = (label: string): Promise<void> => pane.act(() => pane.field(label).click());

/** The rows of the table of periods: the name of a line and its amounts. */
const table = (): readonly (readonly string[])[] =>
  [...pane.page.querySelectorAll('[role="region"] tr')].map((row) => [...row.children].map((cell) => cell.textContent));

function periodsOf({ cells }: Model, by: PeriodLength): readonly CashPeriod[] {
  const read = readPlan(cells);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return periods(compile(read.value), by);
}

test.each(["year", "quarter"] as const)("shows the amounts of PERIODS by %s", async (by) => {
  await openCash(dated);
  await choose(by === "year" ? "Fiscal year" : "Fiscal quarter");
  const expected = periodsOf(dated, by);
  const { short } = formatsFor("en-US");
  const line = (name: string, amount: (period: CashPeriod) => number): readonly string[] => [
    name,
    ...expected.map((period) => short(amount(period))),
  ];
  expect(table()).toEqual([
    ["Period", ...expected.map(({ name }) => name)],
    line("Revenue", ({ revenue }) => revenue),
    line("Deployment cost", ({ deploymentCost }) => deploymentCost),
    line("Cost to serve", ({ runCost }) => runCost),
    line("Overhead", ({ overhead }) => overhead),
    line("Non-recurring cost", ({ nonRecurring }) => nonRecurring),
    line("Tax", ({ tax }) => tax),
    line("Net cash flow", ({ net }) => net),
    line("Cumulative cash", ({ cumulative }) => cumulative),
  ]);
  expect(expected[0]?.name).toMatch(/^FY2028/);
});

test("without the inputs has no lines of overhead and tax, and no fiscal years", async () => {
  await openCash(sampleModel);
  expect(table()).toEqual([]);
  await choose("Year");
  const [header, ...lines] = table();
  expect(header?.slice(0, 3)).toEqual(["Period", "Year 1", "Year 2"]);
  expect(lines.map(([name]) => name)).not.toEqual(expect.arrayContaining(["Overhead"]));
  expect(lines.map(([name]) => name)).not.toEqual(expect.arrayContaining(["Tax"]));
  await choose("Quarter");
  expect(table()[0]?.[2]).toBe("Year 1 Q2");
  await choose("Month");
  expect(table()).toEqual([]);
});

test.each([
  ["fr-FR", "Trésorerie", "Exercice", "Ex. 2028", "Trimestre", "Ex. 2028 T2"],
  ["zh-CN", "现金流", "财年", "2028 财年", "财季", "2028 财年 Q2"],
])("names periods in %s", async (locale, tab, year, firstYear, quarter, secondQuarter) => {
  await openCash(dated, locale, tab);
  await choose(year);
  expect(table()[0]?.[1]).toBe(firstYear);
  await choose(quarter);
  expect(table()[0]?.[2]).toBe(secondQuarter);
});

/** At 4% a year the sample still pays back, but later. */
const atFourPercent = (model: Model): Model => ({
  ...model,
  cells: {
    ...model.cells,
    terms: model.cells.terms.map((row) => (row[0] === "Discount rate" ? row.with(1, 0.04) : row)),
  },
});
const discounted = atFourPercent(sampleModel);
const discountedDated = atFourPercent(withTerms(["Start date", 46_478]));

test("says the payback and the discounted payback by month, or by date with a start date", async () => {
  await openCash(discounted);
  const [, plain, later] =
    /Payback in month (\d+)\.Discounted payback \(at 4% per year\) in month (\d+)\./.exec(pane.page.textContent) ?? [];
  expect(Number(later)).toBeGreaterThan(Number(plain));
  pane.close();
  await openCash(discountedDated);
  const dateOf = (month: number): string =>
    new Intl.DateTimeFormat("en-US", { month: "long", year: "numeric", timeZone: "UTC" }).format(
      new Date(Date.UTC(2027, 3 + month - 1, 1)),
    );
  expect(pane.page.textContent).toContain(
    `Payback in ${dateOf(Number(plain))}.Discounted payback (at 4% per year) in ${dateOf(Number(later))}.`,
  );
});

test("draws the net flow of each period as a step and names the periods on the axis", async () => {
  await openCash(dated);
  await choose("Fiscal year");
  const [cash] = pane.shown('svg[role="img"]');
  const expected = periodsOf(dated, "year");
  const texts = [...(cash?.querySelectorAll("text") ?? [])].map(({ textContent }) => textContent);
  expect(texts).toEqual(expect.arrayContaining(["FY2028"]));
  const steps = cash?.querySelector('path[fill]:not([fill="none"])')?.getAttribute("d") ?? "";
  // Two levels a period and two at the ends.
  expect(steps.split("L")).toHaveLength(2 * (expected.length + 1) + 1);
});
