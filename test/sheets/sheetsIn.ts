/** Every generated sheet of a template, as builders write it in a language. */
import { initialRanges } from "../../src/plan/suggestedRanges";
import type { Template } from "../../src/plan/templates/Template";
import { templateCells } from "../../src/plan/templates/templateCells";
import type { LanguageCode } from "../../src/i18n/languages";
import { cashSheet } from "../../src/sheets/cash/cashSheet";
import { comparisonSheet } from "../../src/sheets/compare/comparisonSheet";
import { deciders } from "../../src/sheets/executive/deciders";
import { executiveSheet } from "../../src/sheets/executive/executiveSheet";
import { modelLayout } from "../../src/sheets/model/modelLayout";
import { modelSheet } from "../../src/sheets/model/modelSheet";
import { riskSheet } from "../../src/sheets/risk/riskSheet";
import { rangesSheet } from "../../src/sheets/risk/rangesSheet";
import type { SheetSpec } from "../../src/sheets/SheetSpec";
import { riskReport } from "../support/riskReport";
import { templatePlan } from "./planTemplate";

const reports = (["breakeven", "margin", "npv", "peakfunding", "payback"] as const).map((measure, index) =>
  riskReport({
    measure,
    trials: 256,
    ...(index === 0 ? { correlations: [{ first: 0, second: 1, correlation: 0.5 }] } : {}),
  }),
);

export const SHEET = "My 'model'";
export const OTHER = "Factory two";

export function sheetsIn(template: Template, language: LanguageCode): readonly SheetSpec[] {
  const layout = modelLayout(template, "Rollout");
  const common = { modelSheetName: SHEET, language };
  return [
    modelSheet(template, { sheetName: SHEET, prefix: "Rollout", language }),
    cashSheet({ ...common, sheetName: "Cash", model: layout, horizon: 60 }),
    ...handedOn(template, language),
    ...reports
      .slice(0, 1)
      .map(({ simulation: { inputs, correlations = [] } }) =>
        rangesSheet({ ...common, sheetName: "Ranges", blockName: "Rollout_Risk1", inputs, correlations }),
      ),
    ...reports.map((report) =>
      riskSheet({
        ...common,
        ...{ report, finished: "now", seconds: 2, sheetName: "Risk", prefix: "Rollout", blockName: "Rollout_Risk1" },
      }),
    ),
  ];
}

/** The comparison of the model with one that has an additional price break, and pages with and without a cash flow. */
export function handedOn(template: Template, language: LanguageCode): readonly SheetSpec[] {
  const [driver] = template.drivers;
  if (driver === undefined) throw new Error("no driver");
  const other = { ...template, drivers: [...template.drivers, { ...driver, rate: 1, from: 9 }] };
  const model = (one: Template, prefix: string) => ({
    layoutRows: modelLayout(one, prefix),
    cells: templateCells(one),
  });
  const [first, second] = [model(template, "Rollout"), model(other, "Rollout2")];
  const plan = templatePlan(template);
  const found = deciders(plan, initialRanges(plan));
  const subject = {
    modelSheetName: SHEET,
    model: first.layoutRows,
    made: "now",
    language,
    sheetName: "Page",
    margin: 1,
  };
  return [
    comparisonSheet({
      sheetName: "Compared",
      models: [
        { sheetName: SHEET, ...first },
        { sheetName: OTHER, ...second },
      ],
      language,
    }),
    executiveSheet({
      ...subject,
      cash: { sheetName: "Cash", months: { header: 40, first: 41, last: 100 } },
      deciders: found,
      profiles: { header: 30, names: ["Rollout_Client1"] },
    }),
    executiveSheet({ ...subject, deciders: [], rangesSheet: "Risk" }),
  ];
}
