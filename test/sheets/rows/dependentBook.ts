/** Two scenarios with a comparison, a cash flow sheet and an executive page of the first, as a file for row edits. */
import { compile } from "../../../src/engine/cost/compile";
import { margin } from "../../../src/engine/cost/totals";
import { initialRanges } from "../../../src/plan/suggestedRanges";
import { cashLayout } from "../../../src/sheets/cash/cashLayout";
import { cashSheet } from "../../../src/sheets/cash/cashSheet";
import { type ComparisonLayout, TOP } from "../../../src/sheets/compare/comparisonLayout";
import { type Decider, deciders } from "../../../src/sheets/executive/deciders";
import { type ExecutiveLayout, executiveLayout } from "../../../src/sheets/executive/executiveLayout";
import { executiveSheet } from "../../../src/sheets/executive/executiveSheet";
import { profilesOf } from "../../../src/sheets/model/clientWorkings";
import { type ModelLayout, modelLayout, type Rows } from "../../../src/sheets/model/modelLayout";
import type { SheetSpec } from "../../../src/sheets/SheetSpec";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";
import type { Template } from "../../../src/plan/templates/Template";
import type { RequestedArea, EditedFile } from "../../support/libreOfficeEdits";
import { compared, COMPARISON } from "../comparedTemplates";
import { templatePlan } from "../planTemplate";
import { MODEL } from "./editedFile";

const OTHER = "Other";
const CASH = "Cash";
const PAGE = "Page";

export type DependentBook = Readonly<{
  specs: readonly SheetSpec[];
  bytes: Uint8Array;
  model: ModelLayout;
  comparison: ComparisonLayout;
  page: ExecutiveLayout;
  decided: readonly Decider[];
  read: EditedFile["read"];
}>;

export async function dependentBook(template: Template, other: Template): Promise<DependentBook> {
  const { specs, layout: comparison } = compared([
    { sheetName: MODEL, template },
    { sheetName: OTHER, template: other },
  ]);
  const plan = templatePlan(template);
  const compiled = compile(plan);
  const horizon = plan.terms.horizon ?? 0;
  const model = modelLayout(template, "Rollout");
  const { months } = cashLayout(model, MODEL, horizon);
  const subject = { modelSheetName: MODEL, model, profiles: profilesOf(model), cash: { sheetName: CASH, months } };
  const decided = deciders(plan, initialRanges(plan));
  const page = executiveLayout(subject, decided.length);
  const added = [
    cashSheet({ sheetName: CASH, modelSheetName: MODEL, model, horizon }),
    executiveSheet({
      ...subject,
      sheetName: PAGE,
      made: "24 November 2026",
      deciders: decided,
      margin: margin(compiled, compiled.last),
    }),
  ];
  const on = (sheet: string, from: string, to: string, { first, last }: Rows): RequestedArea => ({
    at: `${sheet}!${from}${first}:${to}${last}`,
  });
  const { figures, crossover, marginCrossover, foundDrivers, foundSegments } = comparison;
  const all = [...specs, ...added];
  return {
    specs: all,
    bytes: await writeXlsx(all, { written: new Date(0), valueAt: () => undefined }),
    ...{ model, comparison, page, decided },
    read: {
      ...Object.fromEntries(
        ["Rollout", "Rollout2"].flatMap((prefix) =>
          ["Drivers", "Segments", "Terms"].map((block) => [`${prefix}_${block}`, { at: `${prefix}_${block}` }]),
        ),
      ),
      differing: { at: `${COMPARISON}!B${TOP.differing}:B${TOP.differing}` },
      figures: on(COMPARISON, "C", "D", figures),
      crossover: on(COMPARISON, "C", "D", crossover),
      marginCrossover: on(COMPARISON, "C", "D", marginCrossover),
      termLines: on(COMPARISON, "B", "E", comparison.termLines),
      driverLines: on(COMPARISON, "B", "E", comparison.driverLines),
      segmentLines: on(COMPARISON, "B", "E", comparison.segmentLines),
      foundDrivers: on(COMPARISON, "B", "E", foundDrivers),
      foundSegments: on(COMPARISON, "B", "E", foundSegments),
      pageFigures: on(PAGE, "C", "C", page.figures),
      drawn: on(PAGE, "B", "G", page.deploymentTable),
      months: on(PAGE, "B", "C", page.months),
      deciders: on(PAGE, "B", "G", page.deciders),
      ceilings: on(PAGE, "B", "E", page.ceilings),
    },
  };
}
