/** A comparison of a plan that has optional inputs with one that has none. */
import { compile } from "../../src/engine/cost/compile";
import { lastDay } from "../../src/engine/time/calendar";
import { payback } from "../../src/engine/time/cashFigures";
import { cashFlow } from "../../src/engine/time/cashFlow";
import { comparisonValues } from "../../src/sheets/compare/comparisonValues";
import { type Figure, figureCell } from "../../src/sheets/compare/figureRows";
import { templateCells } from "../../src/plan/templates/templateCells";
import { comparisonLayout } from "../../src/sheets/compare/comparisonLayout";
import { comparisonSheet } from "../../src/sheets/compare/comparisonSheet";
import { modelLayout } from "../../src/sheets/model/modelLayout";
import { modelSheet } from "../../src/sheets/model/modelSheet";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { openedWorkbook } from "../support/openedWorkbook";
import { PLANS_WITH_INPUTS } from "../support/plansWithInputs";
import { planTemplate, templatePlan } from "./planTemplate";

const everything = PLANS_WITH_INPUTS.get("everything");
const overhead = PLANS_WITH_INPUTS.get("overhead");
if (everything === undefined || overhead === undefined) throw new Error("no plan");

test("lines of optional inputs show the values of each scenario, or the default", async () => {
  const templates = [planTemplate(everything), planTemplate(overhead)];
  const models = templates.map((template, index) => ({
    sheetName: `S${index}`,
    layoutRows: modelLayout(template, `Rollout${index}`),
    cells: templateCells(template),
  }));
  const specs = [
    comparisonSheet({ sheetName: "Comparison", models }),
    ...templates.map((template, index) => modelSheet(template, { sheetName: `S${index}`, prefix: `Rollout${index}` })),
  ];
  const cells = openedWorkbook(await writeXlsx(specs, { written: new Date(0) })).cells(1);
  const { termLines, driverLines, segmentLines } = comparisonLayout(models);
  const linesFrom = (first: number, last: number): readonly (readonly unknown[])[] =>
    Array.from({ length: last - first + 1 }, (_, row) =>
      ["B", "C", "D", "E"].map((letter) => {
        const value = cells.get(`${letter}${first + row}`)?.value ?? "";
        return typeof value === "string" ? value.trim() : value;
      }),
    );
  const terms = linesFrom(termLines.first, termLines.last);
  expect(terms).toContainEqual(["Monthly overhead", 3_000, 3_000, ""]);
  expect(terms).toContainEqual(["Tax rate", 0.25, "absent", "differs"]);
  expect(terms).toContainEqual(["Discounting", "mid", "absent", "differs"]);
  expect(terms).toContainEqual(["Exchange rate USD", 0.92, "absent", "differs"]);
  const drivers = linesFrom(driverLines.first, driverLines.last);
  expect(drivers.filter(([label]) => label === "Annual escalation")).toEqual([
    ["Annual escalation", 0.04, 0, "differs"],
    ["Annual escalation", -0.12, 0, "differs"],
    ["Annual escalation", 0, 0, ""],
  ]);
  const segments = linesFrom(segmentLines.first, segmentLines.last);
  expect(segments.filter(([label]) => label === "Billing period").map((line) => line.slice(1))).toEqual([
    [12, 1, "differs"],
    [5, 1, "differs"],
    [1, 1, ""],
  ]);
  // The position of a segment has no column.
  const [first] = segments.filter(([label]) => /rollout/i.test(String(label)));
  expect(first?.slice(1)).toEqual([1, 1, ""]);
});

test("the date of payback stands beside its month, for scenarios with a start date", async () => {
  const templates = [planTemplate(everything), planTemplate(overhead)];
  const plans = templates.map((template) => compile(templatePlan(template)));
  const models = templates.map((template, index) => ({
    sheetName: `S${index}`,
    layoutRows: modelLayout(template, `Rollout${index}`),
    cells: templateCells(template),
  }));
  const layout = comparisonLayout(models);
  const values = new Map([["Comparison", comparisonValues(plans, layout)]]);
  const specs = [
    comparisonSheet({ sheetName: "Comparison", models }),
    ...templates.map((template, index) => modelSheet(template, { sheetName: `S${index}`, prefix: `Rollout${index}` })),
  ];
  const bytes = await writeXlsx(specs, {
    written: new Date(0),
    valueAt: (sheet, address) => values.get(sheet)?.get(address),
  });
  const cells = openedWorkbook(bytes).cells(1);
  const at = (model: number, figure: Figure): unknown =>
    cells.get(figureCell(layout, model, figure).replaceAll("$", ""))?.value;
  const { startDate = 0 } = everything.terms;
  const month = payback(cashFlow(compile(everything)));
  expect(at(0, "payback")).toBe(month ?? "none");
  expect(at(0, "paybackDate")).toBe(month === undefined ? "absent" : lastDay(startDate, month));
  expect(at(1, "paybackDate")).toBe("absent");
});
