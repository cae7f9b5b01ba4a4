/** Scenarios as an Excel file, in their current state: their model sheets, cash flows, pages, and their comparison. */
import { compile, type CompiledPlan } from "../engine/cost/compile";
import { margin } from "../engine/cost/totals";
import { judge } from "../engine/decision/judge";
import type { Uncertainty } from "../engine/risk/Uncertainty";
import { initialRanges } from "../plan/suggestedRanges";
import { readPlan } from "../plan/readPlan";
import type { Template } from "../plan/templates/Template";
import { type TemplateCells, templateCells } from "../plan/templates/templateCells";
import { type CashLayout, cashLayout } from "../sheets/cash/cashLayout";
import { cashSheet } from "../sheets/cash/cashSheet";
import { cashValues } from "../sheets/cash/cashValues";
import { comparisonLayout } from "../sheets/compare/comparisonLayout";
import { comparisonSheet } from "../sheets/compare/comparisonSheet";
import { comparisonValues } from "../sheets/compare/comparisonValues";
import type { EngineValues } from "../sheets/EngineValues";
import { deciders } from "../sheets/executive/deciders";
import { executiveLayout, type ExecutiveSubject } from "../sheets/executive/executiveLayout";
import { executiveSheet } from "../sheets/executive/executiveSheet";
import { executiveValues } from "../sheets/executive/executiveValues";
import { freeSheetName } from "../sheets/freeSheetName";
import { profilesOf } from "../sheets/model/clientWorkings";
import { modelLayout, type ModelLayout } from "../sheets/model/modelLayout";
import { modelSheet } from "../sheets/model/modelSheet";
import { modelValues } from "../sheets/model/modelValues";
import type { LanguageCode } from "../i18n/languages";
import { sheetMessages } from "../i18n/sheetMessages";
import type { SheetSpec } from "../sheets/SheetSpec";
import { verdictText } from "../plan/wording/verdictText";
import { writeXlsx } from "./writeXlsx";
import { englishIssues } from "../plan/wording/issues/englishIssues";

export type FileScenario = Readonly<{ sheetName: string; prefix: string; template: Template; cashFlow: boolean }>;

export type ScenarioFile = Readonly<{
  scenarios: readonly FileScenario[];
  /** An executive page for each scenario. */
  executive: boolean;
  /** Written for two or more scenarios. */
  comparison: boolean;
  written: Date;
  /** The same day in the format of a page. */
  made: string;
  /** Language of all sheets. */
  language?: LanguageCode;
}>;

type ScenarioValues = Readonly<{
  scenario: FileScenario;
  cells: TemplateCells;
  compiled: CompiledPlan;
  layout: ModelLayout;
  language: LanguageCode;
}>;
type Sheet = Readonly<{ spec: SheetSpec; values: EngineValues }>;

export async function scenarioFile({
  scenarios,
  executive,
  comparison,
  written,
  made,
  language = "en",
}: ScenarioFile): Promise<Uint8Array> {
  const { common, compare } = sheetMessages(language);
  const taken = scenarios.map(({ sheetName }) => sheetName);
  const named = (wanted: string, ending: string): string => {
    const name = freeSheetName(wanted, taken, ending);
    taken.push(name);
    return name;
  };
  const all = scenarios.map((scenario) => scenarioValues(scenario, language));
  const sheets = all.flatMap((one): readonly Sheet[] => {
    const cash = one.scenario.cashFlow ? cashOf(one, named(one.scenario.sheetName, common.cashFlowEnding)) : undefined;
    return [
      ...(executive ? [pageOf(one, cash, named(one.scenario.sheetName, common.pageEnding), made)] : []),
      modelOf(one),
      ...(cash === undefined ? [] : [cash.sheet]),
    ];
  });
  const compared = comparison && all.length > 1 ? [comparisonOf(all, language, named(compare.comparison, ""))] : [];
  const file = [...compared, ...sheets];
  const values = new Map(file.map(({ spec, values: own }) => [spec.name, own]));
  return writeXlsx(
    file.map(({ spec }) => spec),
    { written, valueAt: (sheet, address) => values.get(sheet)?.get(address) },
  );
}

function scenarioValues(scenario: FileScenario, language: LanguageCode): ScenarioValues {
  const cells = templateCells(scenario.template);
  const read = readPlan(cells);
  if (!read.ok) throw new Error(read.problems.map(englishIssues.problem).join("; "));
  const layout = modelLayout(scenario.template, scenario.prefix);
  return { scenario, cells, compiled: compile(read.value), layout, language };
}

const modelOf = ({
  scenario: { template, sheetName, prefix },
  cells,
  compiled,
  layout,
  language,
}: ScenarioValues): Sheet => ({
  spec: modelSheet(template, { sheetName, prefix, language }),
  values: modelValues(compiled, cells.clients, layout, language),
});

type Cash = Readonly<{ sheet: Sheet; layout: CashLayout }>;

function cashOf(
  { scenario: { sheetName: modelSheetName }, compiled, layout: model, language }: ScenarioValues,
  sheetName: string,
): Cash {
  const horizon = compiled.plan.terms.horizon ?? 0;
  const layout = cashLayout(model, modelSheetName, horizon);
  return {
    layout,
    sheet: {
      spec: cashSheet({ sheetName, modelSheetName, model, horizon, language }),
      values: cashValues(compiled, layout, language),
    },
  };
}

function pageOf(
  { scenario, cells, compiled, layout: model, language }: ScenarioValues,
  cash: Cash | undefined,
  sheetName: string,
  made: string,
): Sheet {
  const subject: ExecutiveSubject = {
    modelSheetName: scenario.sheetName,
    currency: scenario.template.currency,
    model,
    profiles: profilesOf(model),
    ...(cash === undefined
      ? {}
      : { cash: { sheetName: cash.sheet.spec.name, months: cash.layout.months, isLong: cash.layout.columns.isLong } }),
  };
  const inputs: readonly Uncertainty[] = initialRanges(compiled.plan);
  const found = deciders(compiled.plan, inputs, model.options);
  return {
    spec: executiveSheet({
      ...subject,
      ...{ sheetName, made, deciders: found, language },
      margin: margin(compiled, compiled.last),
      verdict: verdictText(judge(compiled), language),
    }),
    values: executiveValues(compiled, executiveLayout(subject, found.length), { language, clients: cells.clients }),
  };
}

function comparisonOf(all: readonly ScenarioValues[], language: LanguageCode, sheetName: string): Sheet {
  const models = all.map(({ scenario, layout, cells }) => ({
    ...{ sheetName: scenario.sheetName, layoutRows: layout, cells },
    currency: scenario.template.currency,
  }));
  return {
    spec: comparisonSheet({ sheetName, models, language }),
    values: comparisonValues(
      all.map(({ compiled }) => compiled),
      comparisonLayout(models),
      language,
    ),
  };
}
