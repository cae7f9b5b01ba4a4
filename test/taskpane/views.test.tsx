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
    const text = await view("Time", sampleModel);
    expect(text).toContain("Peak funding1.79Mdeepest in month 19");
    expect(text).toContain("Paybackmonth 47");
    expect(text).toContain("Delivered150 of 150within 60 months");
    expect(text).toContain("After the horizon467K");
    expect(shown()).toEqual([]);
    expect(pane.shown('svg[role="img"]')).toHaveLength(3);
  });

  test("without experts shows that nothing is delivered and no rate", async () => {
    const text = await view(
      "Time",
      withTerms((rows) => rows.map((row) => (row[0] === "Experts" ? ["Experts", 0] : [...row]))),
    );
    expect(text).toContain("Delivered0 of 150");
    expect(text).toContain("Paybacknot yet");
    expect(text).toContain("Return rate (IRR)none");
  });

  test("names a missing horizon", async () => {
    const text = await view(
      "Time",
      withTerms((rows) => rows.filter(([label]) => label !== "Horizon").map((row) => [...row])),
    );
    expect(text).toContain("The terms name no Horizon");
  });

  test.each([
    ["en-US", "Time", "101 different curves times 601 segments"],
    ["fr-FR", "Calendrier", "101 courbes"],
    ["zh-CN", "时间", "101 条"],
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
    ["en-US", "Time", "over 1 billion"],
    ["fr-FR", "Calendrier", "plus d’un milliard"],
    ["zh-CN", "时间", "超过 10 亿"],
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
    await view("Time", sampleModel);
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
    const text = await view("Clients", sampleModel);
    expect(text).toContain(`Price floor${floor}one price for all 150 clients listed`);
    expect(text).not.toContain("no segment is called so");
  });

  test("says that a profile has no segment", async () => {
    const renamed = profiles.map((row, index) => (index === 0 ? row.with(2, "Workshops") : row));
    const text = await view("Clients", { ...sampleModel, cells: { ...blocks, clients: renamed } });
    expect(text).toContain("Workshopsno segment is called so");
    expect(text.split("no segment is called so")).toHaveLength(2);
  });

  test("answers for the client that can pay least, with the client from which on the floor is no higher", async () => {
    const text = await view("Clients", sampleModel);
    expect(text).toContain("Small plants can pay 44,600");
    expect(text).toContain("from client 110 on");
    expect(text).not.toContain("are asked");
    expect(text).toContain("Small plants44.6K42K1.9 y110");
    expect(shown()).toEqual([]);
  });

  test("answers first for a client that is better off as it is today", async () => {
    const text = await view("Clients", withProfile("Incumbent cost a year", 3, 5000));
    expect(text).toContain("Small plants lose 18,214 even at price 0");
  });

  test("for a ceiling below the floor shows the price and the client that would suffice", async () => {
    const text = await view("Clients", withProfile("Incumbent cost a year", 3, 20000));
    expect(text).toContain(
      "With the 150 clients listed the price floor does not come down to that: sold to all at 16,600, the margin after the last is −3,143,629. With more clients in the last segment it would, from client 800 on.",
    );
    expect(text).toContain("800, not listed");
    expect(text).not.toContain("never");
  });

  test("says that no number of clients suffices for a ceiling", async () => {
    const text = await view("Clients", withProfile("Incumbent cost a year", 3, 12000));
    expect(text).toContain("Small plants can pay 600 ");
    expect(text).toContain("Small plants are asked 42,000, more than the 600 that they can pay.");
    expect(text).toContain("No number of further clients in the last segment, up to a billion, would be enough.");
    expect(text).toMatch(/Small plants600.*never/);
  });

  test("names an issue in one profile and keeps the other profiles", async () => {
    const text = await view("Clients", withProfile("Wage", 2, "much"));
    expect(text).toContain("clients, row 5, Mid-size plants, Wage");
    expect(text).toContain("Lead plants198K");
  });

  test("says what to do in a model without client profiles", async () => {
    expect(await view("Clients", { ...sampleModel, cells: blocks })).toContain("This model has no client profiles");
  });
});
