import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { cashLayout } from "../../src/sheets/cash/cashLayout";
import { cashSheet } from "../../src/sheets/cash/cashSheet";
import { modelLayout } from "../../src/sheets/model/modelLayout";
import { cellsOf, foreignFunctions, formulasOf, shapesOf } from "../support/sheetSpec";

const model = modelLayout(factoryInspection, "Rollout");
const input = { sheetName: "Plan's cash", modelSheetName: "Bob's plan", model, horizon: 60 };
const spec = cashSheet(input);
const layout = cashLayout(model, input.modelSheetName, input.horizon);

test("the sheet uses only functions of Excel 2016 and LibreOffice, besides ROLLOUT", () => {
  const known =
    "ABS AND COUNTIF ERROR.TYPE IF IFERROR IFNA INDEX INT IRR ISERROR ISNUMBER ISTEXT LN LOOKUP MATCH MAX MIN N NA NPV ROUND ROUNDUP ROW ROWS SUM SUMIF SUMPRODUCT";
  expect(foreignFunctions(spec, known)).toEqual([]);
});

test("references double an apostrophe in the model's name", () => {
  const across = formulasOf(spec).filter((text) => text.includes("plan"));
  expect(across.length).toBeGreaterThan(0);
  expect(across.filter((text) => /Bob'(?!'s plan'!)/.test(text))).toEqual([]);
});

test("each column of the months and of the deployments has one formula", () => {
  const starts = [
    [layout.months, `B${layout.months.header}`],
    [layout.months, `E${layout.months.header}`],
    [layout.months, `AC${layout.months.header}`],
    [layout.deployments, `B${layout.deployments.header}`],
  ] as const;
  for (const [rows, at] of starts) expect([at, shapesOf(spec, rows, at).size]).toEqual([at, 1]);
});

test("blocks do not overlap", () => {
  const cells = cellsOf(spec);
  expect(new Set(cells).size).toBe(cells.length);
});

test("the sheet has a fifth more months than the horizon, up to thirty years", () => {
  const months = (horizon: number): number => {
    const { first, last } = cashLayout(model, "M", horizon).months;
    return last - first;
  };
  expect([0, 60, 120, 1200].map(months)).toEqual([60, 72, 144, 360]);
});
