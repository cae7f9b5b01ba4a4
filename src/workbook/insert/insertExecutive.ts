import { compile } from "../../engine/cost/compile";
import type { Plan } from "../../engine/cost/inputs";
import { margin } from "../../engine/cost/totals";
import { judge } from "../../engine/decision/judge";
import type { RankCorrelationPair } from "../../engine/risk/correlation/RankCorrelationPair";
import type { Uncertainty } from "../../engine/risk/Uncertainty";
import { initialRanges } from "../../plan/suggestedRanges";
import { readCorrelations } from "../../plan/readCorrelations";
import { readPlan } from "../../plan/readPlan";
import { readUncertainty } from "../../plan/readUncertainty";
import { verdictText } from "../../plan/wording/verdictText";
import { type LanguageCode, LANGUAGES } from "../../i18n/languages";
import { sheetMessages } from "../../i18n/sheetMessages";
import { monthColumns } from "../../sheets/cash/monthColumns";
import { deciders } from "../../sheets/executive/deciders";
import type { ExecutiveSubject } from "../../sheets/executive/executiveLayout";
import { executiveSheet } from "../../sheets/executive/executiveSheet";
import { probabilities } from "../../sheets/executive/probabilities";
import { freeSheetName } from "../../sheets/freeSheetName";
import { coveredElsewhere } from "../../sheets/model/misplacedColumn";
import { PROFILE_COLUMNS } from "../../sheets/model/inputColumns";
import { addSheet } from "./addSheet";
import { findModel } from "../model/findModels";
import { runExcel } from "../office/runExcel";
import { type Change, type Model, type ModelReference } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";
import { relatedName, profileName } from "../model/modelNames";
import { loadCurrency } from "../model/loadCurrency";
import { loadLayout, type ModelWithLayout } from "../model/loadLayout";

type ExecutiveInputs = Readonly<{
  current: Model;
  modelLayout: ModelWithLayout;
  subject: ExecutiveSubject;
  sheetName: string;
}>;

/** Adds a sheet with an executive page on a model. `date`: the day, as shown on the page. */
export async function insertExecutive(model: Model, date: string, language: LanguageCode = "en"): Promise<Change> {
  const { current, modelLayout, subject, sheetName } = await runExcel(
    (context) => loadExecutiveInputs(context, model.reference, language),
    {
      retry: true,
    },
  );
  const read = readPlan(modelLayout.cells);
  if (!read.ok) throw new WorkbookError({ kind: "pageMistaken", problems: read.problems });
  if (read.value.segments.every(({ clients }) => clients === 0))
    throw new WorkbookError({ kind: "pageWithoutClients" });
  const { inputs, correlations, rangesSheet } = rangesFor(read.value, current);
  const compiled = compile(read.value);
  const page = {
    ...subject,
    ...{ sheetName, made: date, rangesSheet, language },
    verdict: verdictText(judge(compiled), language),
    probabilities:
      rangesSheet === undefined
        ? undefined
        : probabilities(compiled, { inputs, correlations, isTimed: subject.cash !== undefined }),
    deciders: deciders(read.value, inputs, subject.model.options),
    margin: margin(compiled, compiled.last),
  };
  const { change } = await addSheet(executiveSheet(page));
  return change;
}

async function loadExecutiveInputs(
  context: Excel.RequestContext,
  given: ModelReference,
  language: LanguageCode,
): Promise<ExecutiveInputs> {
  const current = await findModel(context, given);
  const { reference } = current;
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  const modelLayout = loadLayout(context, reference, "page");
  const currency = loadCurrency(context, reference);
  const cash = names
    .getItemOrNullObject(relatedName(reference.names, "cashFlow"))
    .getRangeOrNullObject()
    .load("rowIndex,rowCount,columnIndex,values,worksheet/name");
  const clients = names
    .getItemOrNullObject(relatedName(reference.names, "clients"))
    .getRangeOrNullObject()
    .load("rowIndex,worksheet/name");
  const profiles = PROFILE_COLUMNS.map((_, index) =>
    names.getItemOrNullObject(profileName(reference.names, index + 1)).load("name"),
  );
  await context.sync();
  const loadedLayout = modelLayout();
  return {
    current,
    modelLayout: loadedLayout,
    subject: {
      modelSheetName: reference.sheetName,
      model: loadedLayout.layoutRows,
      ...currency(),
      ...(clients.isNullObject || clients.worksheet.name !== reference.sheetName
        ? {}
        : {
            profiles: {
              header: clients.rowIndex + 1,
              names: namesUntilMissing(profiles),
            },
          }),
      ...(cash.isNullObject ? {} : { cash: cashOf(cash) }),
    },
    sheetName: freeSheetName(
      reference.sheetName,
      worksheets.items.map(({ name }) => name),
      sheetMessages(language).common.pageEnding,
    ),
  };
}

/** The rows of the months on a cash flow sheet, whose columns are addressed by letter. */
function cashOf(range: Excel.Range): NonNullable<ExecutiveSubject["cash"]> {
  const { rowIndex, rowCount, columnIndex: left, values, worksheet } = range;
  const headers = values[0] ?? [];
  const misplacedIn = (isLong: boolean): string | undefined => {
    const { month, cumulative } = monthColumns(isLong).months;
    return coveredElsewhere([month, cumulative], { left, headers });
  };
  const isLong =
    misplacedIn(true) === undefined && LANGUAGES.some((language) => sheetMessages(language).inputs.date === headers[1]);
  const misplaced = misplacedIn(isLong);
  if (misplaced !== undefined)
    throw new WorkbookError({ kind: "otherCashColumns", sheet: worksheet.name, at: `${misplaced}${rowIndex + 1}` });
  return {
    sheetName: worksheet.name,
    months: { header: rowIndex + 1, first: rowIndex + 2, last: rowIndex + rowCount },
    isLong,
  };
}

/** Profiles are side by side; profiles after one without a name are not used. */
function namesUntilMissing(profiles: readonly Excel.NamedItem[]): readonly string[] {
  const missing = profiles.findIndex(({ isNullObject }) => isNullObject);
  return (missing < 0 ? profiles : profiles.slice(0, missing)).map(({ name }) => name);
}

type Ranges = Readonly<{
  inputs: readonly Uncertainty[];
  correlations: readonly RankCorrelationPair[];
  rangesSheet: string | undefined;
}>;

/** The ranges on the newest risk sheet, or suggested ranges if there is none. */
function rangesFor(plan: Plan, { risk }: Model): Ranges {
  const suggested: Ranges = { inputs: initialRanges(plan), correlations: [], rangesSheet: undefined };
  if (risk === undefined) return suggested;
  const reading = readUncertainty(risk.uncertainty, plan);
  if (!reading.ok) return suggested;
  const inputs = reading.value;
  const { sheetName: rangesSheet, correlations: cells } = risk;
  if (cells === undefined) return { inputs, correlations: [], rangesSheet };
  const correlations = readCorrelations(cells, plan, inputs);
  return correlations.ok ? { inputs, correlations: correlations.value, rangesSheet } : suggested;
}
