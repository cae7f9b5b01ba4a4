/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import type { Model } from "../../src/workbook/model/Model";
import { compile } from "../../src/engine/cost/compile";
import { priceFloor } from "../../src/engine/decision/priceFloor";
import { readPlan } from "../../src/plan/readPlan";
import { sampleModel } from "./fakeWorkbook";
import { openPane, type Pane } from "./openPane";

let pane: Pane;
afterEach(() => pane.close());

const { clients: profiles = [], ...blocks } = sampleModel.cells;
const withTerms = (change: (rows: readonly (readonly unknown[])[]) => unknown[][]): Model => ({
  ...sampleModel,
  cells: { ...sampleModel.cells, terms: change(sampleModel.cells.terms) },
});
const withProfile = (label: string, column: number, value: unknown): Model => ({
  ...sampleModel,
  cells: { ...blocks, clients: profiles.map((row) => (row[0] === label ? row.with(column, value) : row)) },
});

/** Texts and attributes that contain values no reader can use. */
const shown = (): readonly string[] =>
  [pane.page.textContent, ...[...pane.page.querySelectorAll('svg[role="img"]')].map((one) => one.innerHTML)].flatMap(
    (text) => text.match(/NaN|undefined|Infinity/g) ?? [],
  );

async function view(name: string, model: Model): Promise<string> {
  pane = await openPane();
  await pane.answer(0, model);
  await pane.press(name);
  return pane.page.textContent;
}

describe("Time", () => {
  test("shows peak funding, payback period and the amounts after the horizon", async () => {
    const text = await view("Cash flow", sampleModel);
    expect(text).toContain("Peak funding1.79Mlowest in month 19");
    expect(text).toContain("Payback periodmonth 47");
    expect(text).toContain("Deployments completed150 of 150within 60 months");
    expect(text).toContain("Cash flow beyond the horizon467K");
    expect(shown()).toEqual([]);
    expect(pane.shown('svg[role="img"]')).toHaveLength(3);
  });

  test("without experts shows that nothing is delivered and no rate", async () => {
    const text = await view(
      "Cash flow",
      withTerms((rows) => rows.map((row) => (row[0] === "Experts" ? ["Experts", 0] : [...row]))),
    );
    expect(text).toContain("Deployments completed0 of 150");
    expect(text).toContain("Payback periodnot reached");
    expect(text).toContain("IRR (annual)none");
  });

  test("names a missing horizon", async () => {
    const text = await view(
      "Cash flow",
      withTerms((rows) => rows.filter(([label]) => label !== "Horizon").map((row) => [...row])),
    );
    expect(text).toContain("enter these general assumptions: Time horizon");
  });

  test.each([
    ["en-US", "Cash flow", "101 different curves times 601 segments"],
    ["fr-FR", "Trésorerie", "101 courbes"],
    ["zh-CN", "现金流", "101 条"],
  ])(
    "%s: too many months for the curves are reported in Time, and the answer stays",
    async (locale, name, expected) => {
      const driver = (index: number): unknown[] => [`D${index}`, "Other", "u", 1, 0.6 + index / 4000, 10];
      const cells = {
        drivers: [
          ["Driver", "Category", "Unit", "First", "Slope", "Rate"],
          ...Array.from({ length: 101 }, (_, index) => driver(index)),
        ],
        segments: [
          ["Segment", "Clients", "Price"],
          ["S", 700, 900_000],
        ],
        terms: [
          ["Term", "Value"],
          ["Start rate", 1],
          ["Horizon", 600],
        ],
      };
      pane = await openPane({ locale });
      await pane.answer(0, { ...sampleModel, cells });
      await pane.until(() => pane.page.querySelector('[data-testid="verdict"]') !== null);
      expect(pane.page.querySelector('[data-testid="verdict"]')?.textContent).toContain("1");
      await pane.press(name);
      await pane.until(() => pane.page.textContent.includes(expected));
      expect(shown()).toEqual([]);
    },
  );

  test.each([
    ["en-US", "Cash flow", "over 1 billion"],
    ["fr-FR", "Trésorerie", "plus d’un milliard"],
    ["zh-CN", "现金流", "超过 10 亿"],
  ])("%s: a very large number of experts is shown like any other figure", async (locale, name, expected) => {
    const { drivers } = sampleModel.cells;
    const cells = {
      ...sampleModel.cells,
      drivers: drivers.map((row) => (row[1] === "Expert" ? row.with(drivers[0]?.indexOf("First") ?? 0, 1e14) : row)),
    };
    pane = await openPane({ locale });
    await pane.answer(0, { ...sampleModel, cells });
    await pane.press(name);
    await pane.until(() => pane.page.textContent.includes(expected));
    expect(pane.page.textContent).not.toContain("experts would be needed");
    expect(pane.shown('svg[role="img"]')).toHaveLength(3);
  });

  test("adds the cash flow sheet once, then shows the existing one", async () => {
    await view("Cash flow", sampleModel);
    await pane.press("Add cash flow sheet");
    expect(pane.workbook.calls).toContainEqual(["insertCashFlow", sampleModel.reference]);
    await pane.answer(1, { ...sampleModel, cashSheet: "Its cash flow" });
    await pane.press("Show cash flow sheet");
    expect(pane.workbook.calls).toContainEqual(["showSheet", "Its cash flow"]);
  });
});

describe("Clients", () => {
  test("shows the price floor for exactly the clients listed as a figure", async () => {
    const read = readPlan(sampleModel.cells);
    if (!read.ok) throw new Error("no plan");
    const floor = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 }).format(
      priceFloor(compile(read.value), 150),
    );
    const text = await view("Pricing", sampleModel);
    expect(text).toContain(`Price floor${floor}uniform price for all 150 clients in the plan`);
    expect(text).not.toContain("no segment has this name");
  });

  test("says that a profile has no segment", async () => {
    const renamed = profiles.map((row, index) => (index === 0 ? row.with(2, "Workshops") : row));
    const text = await view("Pricing", { ...sampleModel, cells: { ...blocks, clients: renamed } });
    expect(text).toContain("Workshopsno segment has this name");
    expect(text.split("no segment has this name")).toHaveLength(2);
  });

  test("answers for the client that can pay least, with the client from which on the floor is no higher", async () => {
    const text = await view("Pricing", sampleModel);
    expect(text).toContain("The solution is worthwhile for Small plants at any price up to 44,600.");
    expect(text).toContain("at client 110.");
    expect(text).not.toContain("above their price ceiling");
    expect(text).toContain("Small plants44.6K42K1.9 y110");
    expect(shown()).toEqual([]);
  });

  test("answers first for a client that is better off as it is today", async () => {
    const text = await view("Pricing", withProfile("Incumbent cost a year", 3, 5000));
    expect(text).toContain("Even at a price of 0, the solution costs Small plants 18,214 more than it saves.");
  });

  test("for a ceiling below the floor shows the price and the client that would suffice", async () => {
    const text = await view("Pricing", withProfile("Incumbent cost a year", 3, 20000));
    expect(text).toContain(
      "With 150 clients in the plan, your price floor stays above it. At 16,600 for all, the final margin is −3,143,629. You would need 800 clients, the additional ones in the last segment.",
    );
    expect(text).toContain("800, not in the plan");
    expect(text).not.toContain("never");
  });

  test("says that no number of clients suffices for a ceiling", async () => {
    const text = await view("Pricing", withProfile("Incumbent cost a year", 3, 12000));
    expect(text).toContain("The solution is worthwhile for Small plants at any price up to 600.");
    expect(text).toContain("Your price for Small plants (42,000) is above the price ceiling (600).");
    expect(text).toContain("No number of clients in the last segment, up to 1 billion, would be enough.");
    expect(text).toMatch(/Small plants600.*never/);
  });

  test("names an issue in one profile and keeps the other profiles", async () => {
    const text = await view("Pricing", withProfile("Wage", 2, "much"));
    expect(text).toContain("clients, row 5, Mid-size plants, Wage");
    expect(text).toContain("Lead plants198K");
  });

  test("says what to do in a model without client profiles", async () => {
    expect(await view("Pricing", { ...sampleModel, cells: blocks })).toContain("This model has no client profiles");
  });
});
