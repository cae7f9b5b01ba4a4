/** The sheets of plans with optional inputs, as data. */
import { cashLayout } from "../../src/sheets/cash/cashLayout";
import { cashSheet } from "../../src/sheets/cash/cashSheet";
import { modelLayout } from "../../src/sheets/model/modelLayout";
import { modelSheet } from "../../src/sheets/model/modelSheet";
import { cellsOf, foreignFunctions, formulasOf, shapesOf } from "../support/sheetSpec";
import { PLANS_WITH_INPUTS } from "../support/plansWithInputs";
import { planTemplate } from "./planTemplate";

const KNOWN =
  "ABS AND COUNT COUNTA COUNTIF COUNTIFS EOMONTH ERROR.TYPE IF IFERROR IFNA INDEX INT IRR ISERROR ISNUMBER ISTEXT LEFT LEN LN LOOKUP LOWER MATCH MAX MIN MONTH N NA NPV OR PV ROUND ROUNDUP ROW ROWS SUBSTITUTE SUM SUMIF SUMPRODUCT TRIM YEAR";
/** Excel's limit on the length of a formula. */
const MAX_LENGTH = 8192;

const cases = [...PLANS_WITH_INPUTS].map(([name, plan]) => {
  const template = planTemplate(plan);
  const model = modelLayout(template, "Rollout");
  const horizon = plan.terms.horizon ?? 0;
  return {
    name,
    layout: cashLayout(model, "Model", horizon),
    specs: [
      modelSheet(template, { sheetName: "Model", prefix: "Rollout" }),
      cashSheet({ sheetName: "Cash", modelSheetName: "Model", model, horizon }),
    ],
  };
});

test.each(cases)("$name: only functions of Excel 2016 and LibreOffice, and no formula too long", ({ specs }) => {
  for (const spec of specs) {
    expect(foreignFunctions(spec, KNOWN)).toEqual([]);
    expect(formulasOf(spec).filter((text) => text.length > MAX_LENGTH)).toEqual([]);
  }
});

test.each(cases)("$name: blocks do not overlap", ({ specs }) => {
  for (const spec of specs) {
    const cells = cellsOf(spec);
    expect(cells.filter((cell, index) => cells.indexOf(cell) !== index)).toEqual([]);
  }
});

test("each column of the months, of the periods and of their workings has one formula", () => {
  const everything = cases.find(({ name }) => name === "everything");
  if (everything === undefined) throw new Error("no plan");
  const { layout, specs } = everything;
  const [, cash] = specs;
  if (cash === undefined || layout.periods === undefined) throw new Error("no cash flow");
  const { months, columns } = layout;
  for (const letter of [columns.months.month, columns.months.waitingBefore, columns.nominal.fiscalYear])
    expect(shapesOf(cash, months, `${letter}${months.header}`).size).toBe(1);
  for (const rows of Object.values(layout.periods)) expect(shapesOf(cash, rows, `B${rows.header}`).size).toBe(1);
});
