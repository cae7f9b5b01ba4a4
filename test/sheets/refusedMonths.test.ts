/** If the functions over time refuse a plan, the sheets show #VALUE! for figures over time, and the other figures. */
import { compile } from "../../src/engine/cost/compile";
import { horizonProblem } from "../../src/plan/horizonProblem";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { templateCells } from "../../src/plan/templates/templateCells";
import type { Template } from "../../src/plan/templates/Template";
import { cashFigureCell } from "../../src/sheets/cash/cashFigures";
import { cashLayout } from "../../src/sheets/cash/cashLayout";
import { cashValues } from "../../src/sheets/cash/cashValues";
import { comparisonLayout } from "../../src/sheets/compare/comparisonLayout";
import { comparisonValues } from "../../src/sheets/compare/comparisonValues";
import { figureCell, TIMED_FIGURES } from "../../src/sheets/compare/figureRows";
import { executiveLayout } from "../../src/sheets/executive/executiveLayout";
import { executiveValues } from "../../src/sheets/executive/executiveValues";
import { modelLayout } from "../../src/sheets/model/modelLayout";
import { templatePlan } from "./planTemplate";

const [driver] = factoryInspection.drivers;
const [segment] = factoryInspection.segments;
if (driver === undefined || segment === undefined) throw new Error("the template has no rows");

/** 260 curves over 200 months with deployments. */
const template: Template = {
  ...factoryInspection,
  drivers: Array.from({ length: 260 }, (_, index) => ({
    ...driver,
    driver: `Driver ${index}`,
    slope: 0.6 + index / 1000,
  })),
  segments: [{ ...segment, clients: 200 }],
  terms: factoryInspection.terms.map((one) => (one.label === "Horizon" ? { ...one, value: 200 } : one)),
};
const compiled = compile(templatePlan(template));
const model = modelLayout(template, "Rollout");
const cash = cashLayout(model, "Model", 200);

test("the functions refuse the plan only for figures over time", () => {
  expect(horizonProblem(compiled.plan)?.issue).toMatchObject({ kind: "horizonTooLong", steps: 52_260 });
});

test("a cash flow sheet shows #VALUE! for the experts and for each check with a function", () => {
  const values = cashValues(compiled, cash);
  const experts = cashFigureCell(cash, "headcount").replaceAll("$", "");
  const checks = Array.from({ length: 6 }, (_, row) => `D${cash.checks.first + row}`);
  expect([...values.keys()].sort()).toEqual([experts, ...checks].sort());
  expect(new Set(values.values())).toEqual(new Set(["#VALUE!"]));
});

test("a cash flow sheet shows #VALUE! for too many experts, and its other figures", () => {
  const many = { ...driver, first: 1e14, category: "Expert" as const };
  const values = cashValues(compile(templatePlan({ ...factoryInspection, drivers: [many] })), cash);
  const experts = cashFigureCell(cash, "headcount").replaceAll("$", "");
  expect([...values].filter(([, value]) => value === "#VALUE!")).toEqual([[experts, "#VALUE!"]]);
});

test("an executive page shows #VALUE! only for peak funding", () => {
  const subject = { modelSheetName: "Model", model, cash: { sheetName: "Cash", months: cash.months } };
  const layout = executiveLayout(subject, 0);
  const values = executiveValues(compiled, layout);
  const checked = Array.from({ length: 4 }, (_, row) => values.get(`D${layout.checks.first + row}`));
  expect(checked.slice(0, 3)).not.toContain("#VALUE!");
  expect(checked[3]).toBe("#VALUE!");
});

test("a comparison shows #VALUE! only for the figures over time of the refused scenario", () => {
  const quick: Template = { ...template, drivers: template.drivers.slice(0, 2) };
  const layout = comparisonLayout(
    [template, quick].map((one, index) => ({
      sheetName: `Model ${index}`,
      layoutRows: modelLayout(one, `Rollout${index}`),
      cells: templateCells(one),
    })),
  );
  const values = comparisonValues([compiled, compile(templatePlan(quick))], layout);
  const shown = (index: number): unknown[] =>
    TIMED_FIGURES.map((figure) => values.get(figureCell(layout, index, figure).replaceAll("$", "")));
  expect(shown(0)).toEqual(TIMED_FIGURES.map(() => "#VALUE!"));
  expect(shown(1)).not.toContain("#VALUE!");
});
