/** The page of sheets names every section, chart and defined name of the sheets that the add-in generates. */
import { initialRanges } from "../../src/plan/suggestedRanges";
import { compile } from "../../src/engine/cost/compile";
import { margin } from "../../src/engine/cost/totals";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { cashLayout } from "../../src/sheets/cash/cashLayout";
import { cashSheet } from "../../src/sheets/cash/cashSheet";
import { deciders } from "../../src/sheets/executive/deciders";
import { executiveSheet } from "../../src/sheets/executive/executiveSheet";
import { profilesOf } from "../../src/sheets/model/clientWorkings";
import { modelLayout } from "../../src/sheets/model/modelLayout";
import { modelSheet } from "../../src/sheets/model/modelSheet";
import { riskSheet } from "../../src/sheets/risk/riskSheet";
import type { SheetSpec } from "../../src/sheets/SheetSpec";
import { compared, COMPARISON } from "../sheets/comparedTemplates";
import { templatePlan } from "../sheets/planTemplate";
import { riskReport } from "../support/riskReport";
import { builtPages, textOf } from "./builtPages";

const SHEET = "Plan";
const layout = modelLayout(factoryInspection, "Rollout");
const plan = templatePlan(factoryInspection);
const compiled = compile(plan);

const comparison = compared([
  { sheetName: SHEET, template: factoryInspection },
  { sheetName: "Other", template: { ...factoryInspection, currency: "USD" } },
]).specs.find(({ name }) => name === COMPARISON);
if (comparison === undefined) throw new Error("no comparison was generated");

const SHEETS: Readonly<Record<string, SheetSpec>> = {
  model: modelSheet(factoryInspection, { sheetName: SHEET, prefix: "Rollout" }),
  "cash-flow": cashSheet({ sheetName: "Cash", modelSheetName: SHEET, model: layout, horizon: 60 }),
  risk: riskSheet({
    report: riskReport(),
    finished: "24 Nov 2026, 05:40:00 UTC",
    seconds: 1,
    sheetName: "Risk",
    modelSheetName: SHEET,
    prefix: "Rollout",
    blockName: "Rollout_Risk1",
  }),
  comparison,
  executive: executiveSheet({
    modelSheetName: SHEET,
    model: layout,
    profiles: profilesOf(layout),
    cash: { sheetName: "Cash", months: cashLayout(layout, SHEET, 60).months },
    sheetName: "Page",
    made: "24 November 2026",
    deciders: deciders(plan, initialRanges(plan)),
    margin: margin(compiled, compiled.last),
  }),
};

/** Titles of sections; workings share one entry. */
const sectionsOf = ({ blocks, formats }: SheetSpec): readonly string[] =>
  formats
    .filter(({ style }) => style === "section")
    .map(({ range }) => blocks.find(({ at }) => at === range.split(":")[0])?.cells[0]?.[0])
    .filter((title) => typeof title === "string")
    .filter((title) => !title.startsWith("Calculations") && !title.startsWith("="));

test.each(Object.entries(SHEETS))(
  "the page names every section of the %s sheet, and its names",
  async (id, spec) => {
    const page = (await builtPages()).find(({ name }) => name === "reference/sheets.html");
    const section = page?.document.getElementById(id)?.closest("section");
    const terms = [...(section?.querySelectorAll("dt") ?? [])].map(textOf);
    const codes = [...(section?.querySelectorAll("code") ?? [])].map(textOf);
    expect(sectionsOf(spec).filter((title) => !terms.includes(title))).toEqual([]);
    expect(spec.names.map(({ name }) => name).filter((name) => !codes.includes(name))).toEqual([]);
  },
  300_000,
);
