/** Comparison, page and file of models in a workbook: added, updated, refused, removed. */
import { valuesOf } from "../../src/preview/host/cells";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import type { Template } from "../../src/plan/templates/Template";
import { TOP } from "../../src/sheets/compare/comparisonLayout";
import { insertCashFlow } from "../../src/workbook/insert/insertCashFlow";
import { insertComparison } from "../../src/workbook/insert/insertComparison";
import { PAGE } from "../../src/sheets/executive/executiveLayout";
import { insertExecutive } from "../../src/workbook/insert/insertExecutive";
import { insertModel } from "../../src/workbook/insert/insertModel";
import type { Model, ModelReference } from "../../src/workbook/model/Model";
import { readForFile } from "../../src/workbook/model/readForFile";
import { readModel } from "../../src/workbook/model/readModel";
import { deleteScenario } from "../../src/workbook/scenario/deleteScenario";
import { functionsBundle } from "../bundle/bundle";
import { openPreviewHost, type PreviewHost } from "../support/previewHost";
import { snapshot } from "../support/workbookCells";
import { refused, changeText } from "../support/messages";

jest.setTimeout(600_000);

const [expert, second] = factoryInspection.drivers;
if (expert === undefined || second === undefined) throw new Error("no driver");
const small = (title: string, change: Partial<Template> = {}): Template => ({
  ...factoryInspection,
  title,
  drivers: [
    { ...expert, driver: "=cmd|'/c calc'!A0" },
    { ...second, driver: "-2+3" },
  ],
  segments: factoryInspection.segments.slice(0, 1).map((one) => ({ ...one, segment: "@lead", clients: 40 })),
  ...change,
});
/** The sheets have these names; no part of them may be read as a formula. */
const FIRST = small("=1+1 it's 🚀");
const SECOND = small("+2 'quoted' sheet", {
  drivers: [
    { ...expert, driver: "=cmd|'/c calc'!A0", slope: 0.7 },
    { ...second, driver: "-2+3" },
    { ...second, driver: "@new" },
  ],
});

let preview: PreviewHost;
let first: ModelReference;
let second2: ModelReference;
beforeAll(async () => {
  preview = openPreviewHost(await functionsBundle());
  first = (await insertModel(FIRST)).reference;
  second2 = (await insertModel(SECOND)).reference;
});
afterAll(() => preview.close());

function grid(name: string): readonly (readonly unknown[])[] {
  const sheet = preview.host.sheetByName(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return valuesOf(sheet.getRange(0, 0, sheet.getLastRow() + 1, sheet.getLastColumn() + 1));
}
const rowWith = (name: string, label: string): readonly unknown[] =>
  grid(name).find((row) => String(row[1]).trim() === label) ?? [];
const errors = (name: string): readonly unknown[] =>
  grid(name).flatMap((row, i) =>
    row.flatMap((value, j) => (String(value).startsWith("#") ? [[i + 1, j + 1, value]] : [])),
  );

async function modelOn(sheetName: string): Promise<Model> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).activate();
    await context.sync();
  });
  const model = await readModel();
  if (model === null) throw new Error("no model");
  return model;
}

async function put(sheetName: string, address: string, value: unknown): Promise<void> {
  await Excel.run(async (context) => {
    const row: unknown[] = Array.isArray(value) ? value : [value];
    context.workbook.worksheets.getItem(sheetName).getRange(address).values = [row];
    await context.sync();
  });
}

describe("comparison", () => {
  test("every check agrees, differences are marked and follow the scenarios, and undo leaves no trace", async () => {
    const before = snapshot(preview);
    const change = await insertComparison([first, second2]);
    expect(changeText(change)).toBe("Sheet Comparison added");
    expect(rowWith("Comparison", "Checks")[2]).toBe("OK");
    expect(errors("Comparison")).toEqual([]);
    expect(rowWith("Comparison", "Figure").slice(2, 4)).toEqual([first.sheetName, second2.sheetName]);
    const top = (row: number): string => String(grid("Comparison")[row - 1]?.[1]);
    expect(top(TOP.answer)).toMatch(
      /^=1\+1 it's 🚀 has the highest final margin: [\d,]+ EUR, ahead of the next by [\d,]+ EUR\. =1\+1 it's 🚀 has the higher margin from client 1\. =1\+1 it's 🚀 breaks/u,
    );
    expect(top(TOP.differing)).toBe(
      "7 inputs differ: =cmd|'/c calc'!A0: Learning slope, @new: Category, @new: First-unit quantity, @new: Cost per unit, @new: Learning slope and 2 more.",
    );
    expect(rowWith("Comparison", "=cmd|'/c calc'!A0: Learning slope").slice(2, 4)).toEqual([75, 70]);
    expect(rowWith("Comparison", "and 2 more, below")).not.toEqual([]);
    expect(rowWith("Comparison", "Final cumulative margin")[5]).toBe("EUR");
    const differing = grid("Comparison").flatMap((row) => (row[4] === "differs" ? [String(row[1]).trim()] : []));
    // The driver that only one scenario has differs in every line.
    expect(differing).toEqual([
      "Learning slope",
      "Category",
      "First-unit quantity",
      "Cost per unit",
      "Learning slope",
      "Minimum quantity",
      "Learning curve",
    ]);
    expect(preview.host.charts.at(-1)?.series.map(({ name }) => name)).toEqual([
      "“=1+1 it's 🚀”",
      "“+2 'quoted' sheet”",
    ]);

    const [, , breakeven] = rowWith("Comparison", "Breakeven point, sustained");
    const { drivers } = (await modelOn(first.sheetName)).cells;
    const header = await headerRow(first.names.drivers);
    await put(first.sheetName, `F${header + 1}`, 10 * Number(drivers[1]?.[4]));
    expect(rowWith("Comparison", "Breakeven point, sustained")[2]).not.toBe(breakeven);
    expect(rowWith("Comparison", "Checks")[2]).toBe("OK");
    await put(first.sheetName, `B${header + 4}`, "typed later");
    expect(rowWith("Comparison", "Inputs not compared").slice(2, 4)).toEqual([1, 0]);
    await put(first.sheetName, `B${header + 4}`, "");
    await put(first.sheetName, `F${header + 1}`, drivers[1]?.[4]);
    // After the change the inputs are equal, so the list on top no longer shows them.
    const slope = (await modelOn(second2.sheetName)).cells.drivers[1]?.[5];
    const header2 = await headerRow(second2.names.drivers);
    await put(second2.sheetName, `G${header2 + 1}`, expert.slope);
    expect(top(TOP.differing)).toMatch(/^6 inputs differ: @new: Category/);
    await put(second2.sheetName, `G${header2 + 1}`, slope);
    await change.undo();
    expect(snapshot(preview)).toEqual(before);
  });

  test("equal models have no differing input and the same cost", async () => {
    const copy = await insertModel({ ...FIRST, title: "Copy" });
    const change = await insertComparison([first, copy.reference]);
    expect(grid("Comparison").flat()).toContain("No input differs.");
    expect(
      grid("Comparison")
        .flat()
        .filter((value) => value === "same cost"),
    ).toHaveLength(6);
    expect(
      grid("Comparison")
        .flat()
        .filter((value) => value === "same margin"),
    ).toHaveLength(6);
    expect(rowWith("Comparison", "Checks")[2]).toBe("OK");
    await change.undo();
    await copy.change.undo();
  });

  test("rows are found by name, and each segment's position is counted, before and after a row is inserted", async () => {
    const [lead] = FIRST.segments;
    if (lead === undefined) throw new Error("no segment");
    const ordered = await insertModel(
      small("Ordered", {
        drivers: [
          { ...second, driver: "-2+3" },
          { ...expert, driver: "=cmd|'/c calc'!A0" },
          { ...second, driver: "-2+3", rate: 7, from: 20 },
        ],
        segments: ["Near", "Far", "@lead"].map((segment, index) => ({ ...lead, segment, clients: 10 + index })),
      }),
    );
    const change = await insertComparison([first, ordered.reference]);
    const lines = (label: string): readonly unknown[] =>
      grid("Comparison").flatMap((row) => (String(row[1]).trim() === label ? [[row[2], row[3]]] : []));
    const found = (title: string): readonly unknown[] => {
      const rows = grid("Comparison");
      const from = rows.findIndex((row) => row[1] === title) + 3;
      return rows.slice(from, from + 3).map((row) => [row[2], row[3]]);
    };
    const { rate } = second;
    expect(found("Calculations: drivers found")).toEqual([
      [1, 2],
      [2, 1],
      ["none", 3],
    ]);
    expect(found("Calculations: segments found")).toEqual([
      [1, 3],
      ["none", 1],
      ["none", 2],
    ]);
    expect(lines("Position in the rollout")).toEqual([
      [1, 3],
      ["absent", 1],
      ["absent", 2],
    ]);
    expect(lines("Cost per unit").slice(1)).toEqual([
      [rate, rate],
      ["absent", 7],
    ]);
    // Rows inserted above the first segment and above the price break. A blank row does not count in the order of the
    // rollout.
    const sheet = preview.host.sheetById(ordered.reference.sheetId);
    const header = await headerRow(ordered.reference.names.segments);
    sheet.insertRowsBefore(header, 2);
    await put(ordered.reference.sheetName, `B${header + 1}:E${header + 1}`, ["Inserted", "Elsewhere", 3, 9000]);
    sheet.insertRowsBefore((await headerRow(ordered.reference.names.drivers)) + 1, 1);
    await preview.host.settled();
    expect(found("Calculations: drivers found")).toEqual([
      [1, 3],
      [2, 1],
      ["none", 4],
    ]);
    expect(lines("Position in the rollout")).toEqual([
      [1, 4],
      ["absent", 2],
      ["absent", 3],
    ]);
    expect(lines("Clients")[0]).toEqual([40, 12]);
    expect(rowWith("Comparison", "Inputs not compared").slice(2, 4)).toEqual([0, 1]);
    await change.undo();
    await ordered.change.undo();
  });

  test("a deleted scenario is named and has no figures; undo restores the comparison", async () => {
    const change = await insertComparison([first, second2]);
    const before = grid("Comparison");
    // The first scenario names most of the inputs.
    const [gone, left] = [first, second2];
    const kept = rowWith("Comparison", "Figure").indexOf(left.sheetName);
    const deleted = await deleteScenario(gone);
    const top = (row: number): unknown => grid("Comparison")[row - 1]?.[1];
    expect(top(TOP.answer)).toBe(`Deleted: ${gone.sheetName}. Undo the deletion, or add the comparison again.`);
    expect(top(TOP.differing)).toBe("");
    expect(rowWith("Comparison", "Figure").slice(2, 4)).toContain(`${gone.sheetName} (deleted)`);
    // The figures of the remaining scenario do not change.
    for (const label of ["Breakeven point, sustained", "Unit breakeven", "Peak funding"]) {
      const row = rowWith("Comparison", label);
      const was = before.find((one) => String(one[1]).trim() === label) ?? [];
      expect([label, row[kept], row[5 - kept]]).toEqual([label, was[kept], "deleted"]);
    }
    const shown = grid("Comparison");
    const about = shown.findIndex((row) => row[1] === "About");
    expect(shown.slice(0, about).flatMap((row) => (row[4] === "differs" ? [row[1]] : []))).toEqual([]);
    const inputs = (rows: readonly (readonly unknown[])[]): readonly unknown[] => {
      const [from, to] = ["General assumptions", "Checks"].map((title) =>
        rows.findLastIndex((row) => row[1] === title && row[2] === ""),
      );
      return rows.slice(from, to).map((row) => (row[kept] === left.sheetName ? "" : row[kept]));
    };
    expect(inputs(shown).length).toBeGreaterThan(30);
    expect(inputs(shown)).toEqual(inputs(before));
    expect(rowWith("Comparison", "Inputs that differ")[2]).toBe("deleted");
    expect(rowWith("Comparison", "Checks")[2]).not.toBe("OK");
    await deleted.undo();
    expect(grid("Comparison")).toEqual(before);
    first = (await modelOn(gone.sheetName)).reference;
    await change.undo();
  });

  test("no text of a user is a formula", async () => {
    const change = await insertComparison([first, second2]);
    const typed = [FIRST.title, SECOND.title, "=cmd|'/c calc'!A0", "-2+3", "@lead", "@new"];
    const sheet = preview.host.sheetByName("Comparison");
    const formulas =
      sheet
        ?.getRange(0, 0, sheet.getLastRow() + 1, sheet.getLastColumn() + 1)
        .getFormulas()
        .flat() ?? [];
    expect(formulas.filter((formula) => formula !== "").length).toBeGreaterThan(500);
    expect(formulas.filter((formula) => typed.includes(formula))).toEqual([]);
    const shown = grid("Comparison").flat();
    for (const text of typed) expect([text, shown.includes(text)]).toEqual([text, true]);
    await change.undo();
  });

  test("one scenario is refused, and a model with a missing name is reported", async () => {
    expect(await refused(insertComparison([first]))).toContain("One scenario alone cannot be compared");
    const name = second2.names.drivers.replace("_Drivers", "_DriverRows");
    const kept = preview.host.book.getDefinedName(name);
    preview.host.removeName(name);
    expect(await refused(insertComparison([first, second2]))).toContain("has no calculations");
    preview.host.setName(name, kept?.getFormulaOrRefString() ?? "", kept?.getComment());
  });
});

describe("executive page", () => {
  test("the page has headline, figures, checks and, with a cash flow, its chart; undo leaves no trace", async () => {
    const before = snapshot(preview);
    const change = await insertExecutive(await modelOn(first.sheetName), "24 November 2026");
    const page = `${first.sheetName} summary`;
    expect(changeText(change)).toBe(`Sheet ${page} added`);
    expect(String(grid(page)[3]?.[1])).toMatch(
      /^(Breaks even at client \d+ of the 40 in the plan|Does not break even with the 40)/,
    );
    expect(grid(page)[0]?.[1]).toBe(first.sheetName);
    expect(errors(page)).toEqual([]);
    expect(grid(page).flat()).toContain("Checks: OK");
    const beside = (): string => String(grid(page).find((row) => row[1] === "Key assumptions")?.[5]);
    expect(beside()).toBe("");
    const header = await headerRow(first.names.drivers);
    const { cells } = await modelOn(first.sheetName);
    await put(first.sheetName, `F${header + 1}`, 2 * Number(cells.drivers[1]?.[4]));
    expect(beside()).toMatch(/^Calculated for a margin of [\d,]+\. Today it is -?[\d,]+\. Add the page again\.$/);
    expect(grid(page).flat()).toContain("Checks: Check failed");
    expect(grid(page).flat()).toContain("changed since");
    await put(first.sheetName, `F${header + 1}`, cells.drivers[1]?.[4]);
    expect(grid(page).flat()).toContain("Checks: OK");
    expect(preview.host.charts.slice(-2).map(({ series }) => series.map(({ name }) => name))).toEqual([
      ["Unit cost", "Net revenue less CAC", "Unit breakeven, or the last client"],
      ["Cumulative margin", "Maximum cumulative loss", "Breakeven, or the last client"],
    ]);
    await change.undo();

    const cash = await insertCashFlow(first);
    const again = await insertExecutive(await modelOn(first.sheetName), "24 November 2026");
    expect(preview.host.charts.at(-1)?.series.map(({ name }) => name)).toEqual([
      "Cumulative cash",
      "Peak funding, or the end of the horizon",
      "Payback, or the end of the horizon",
    ]);
    expect(grid(page).flat()).toContain("Checks: OK");
    expect(errors(page)).toEqual([]);
    await again.undo();
    await cash.undo();
    expect(snapshot(preview)).toEqual(before);
  });

  test("the page of a deleted model has no figures; undo restores the page", async () => {
    const change = await insertExecutive(await modelOn(first.sheetName), "24 November 2026");
    const page = `${first.sheetName} summary`;
    const shownAnswers = (): readonly unknown[] =>
      grid(page)
        .slice(PAGE.headline - 1, PAGE.reasons)
        .map((row) => row[1]);
    const before = shownAnswers();
    const deleted = await deleteScenario(first);
    expect(shownAnswers()).toEqual(["#REF!", "#REF!"]);
    await deleted.undo();
    expect(shownAnswers()).toEqual(before);
    first = (await modelOn(page.replace(/ summary$/, ""))).reference;
    await change.undo();
  });

  test("a model with an issue gets no page", async () => {
    const header = await headerRow(first.names.drivers);
    const before = snapshot(preview);
    await put(first.sheetName, `G${header + 1}`, 7);
    expect(await refused(insertExecutive(await modelOn(first.sheetName), "today"))).toContain("An input is invalid");
    await put(first.sheetName, `G${header + 1}`, expert.slope);
    expect(snapshot(preview)).toEqual(before);
  });
});

test("models are read back with their current contents, units and sources", async () => {
  const [one, two] = await readForFile([first, second2]);
  const { id, about, ...rest } = FIRST;
  expect([id, about].length).toBe(2);
  expect(one).toMatchObject({ ...rest, absentTerms: [] });
  expect(two?.drivers).toEqual(SECOND.drivers);
});

async function headerRow(name: string): Promise<number> {
  return Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load("rowIndex");
    await context.sync();
    return range.rowIndex + 1;
  });
}
