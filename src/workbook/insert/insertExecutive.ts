import { compile } from "../../engine/cost/compile";
import type { Plan } from "../../engine/cost/inputs";
import { margin } from "../../engine/cost/totals";
import type { Uncertainty } from "../../engine/risk/Uncertainty";
import { initialRanges } from "../../plan/suggestedRanges";
import { readPlan } from "../../plan/readPlan";
import { readUncertainty } from "../../plan/readUncertainty";
import type { LanguageCode } from "../../i18n/languages";
import { deciders } from "../../sheets/executive/deciders";
import type { ExecutiveSubject } from "../../sheets/executive/executiveLayout";
import { executiveSheet } from "../../sheets/executive/executiveSheet";
import { PROPOSED, rangesOf } from "../../sheets/executive/rangesClause";
import { freeSheetName } from "../../sheets/freeSheetName";
import { PROFILE_COLUMNS } from "../../sheets/model/modelLayout";
import { translate } from "../../sheets/translation/translate";
import { addSheet } from "./addSheet";
import { findModel } from "../model/findModels";
import { runExcel } from "../office/runExcel";
import { type Change, type Model, type ModelReference } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";
import { relatedName, profileName } from "../model/modelNames";
import { loadCurrency } from "../model/loadCurrency";
import { loadLayout, type ModelWithLayout } from "../model/loadLayout";

type Asked = Readonly<{ current: Model; placed: ModelWithLayout; subject: ExecutiveSubject; sheetName: string }>;

/** Adds a sheet with an executive page on a model. `made`: the day, as shown on the page. */
export async function insertExecutive(model: Model, made: string, language: LanguageCode = "en"): Promise<Change> {
  const { current, placed, subject, sheetName } = await runExcel((context) => ask(context, model.reference, language), {
    retry: true,
  });
  const read = readPlan(placed.cells);
  if (!read.ok) throw new WorkbookError({ kind: "pageMistaken", problems: read.problems });
  if (read.value.segments.every(({ clients }) => clients === 0))
    throw new WorkbookError({ kind: "pageWithoutClients" });
  const { inputs, ranges } = rangesFor(read.value, current);
  const compiled = compile(read.value);
  const page = {
    ...subject,
    ...{ sheetName, made, ranges, language },
    deciders: deciders(read.value, inputs),
    margin: margin(compiled, compiled.last),
  };
  const { change } = await addSheet(executiveSheet(page));
  return change;
}

async function ask(context: Excel.RequestContext, given: ModelReference, language: LanguageCode): Promise<Asked> {
  const current = await findModel(context, given);
  const { reference } = current;
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  const placed = loadLayout(context, reference, "page");
  const currency = loadCurrency(context, reference);
  const cash = names
    .getItemOrNullObject(relatedName(reference.names, "cashFlow"))
    .getRangeOrNullObject()
    .load("rowIndex,rowCount,worksheet/name");
  const clients = names
    .getItemOrNullObject(relatedName(reference.names, "clients"))
    .getRangeOrNullObject()
    .load("rowIndex,worksheet/name");
  const profiles = PROFILE_COLUMNS.map((_, index) =>
    names.getItemOrNullObject(profileName(reference.names, index + 1)).load("name"),
  );
  await context.sync();
  const found = placed();
  const { rowIndex, rowCount } = cash;
  return {
    current,
    placed: found,
    subject: {
      modelSheetName: reference.sheetName,
      model: found.places,
      ...currency(),
      ...(clients.isNullObject || clients.worksheet.name !== reference.sheetName
        ? {}
        : {
            profiles: {
              header: clients.rowIndex + 1,
              names: namesUntilMissing(profiles),
            },
          }),
      ...(cash.isNullObject
        ? {}
        : {
            cash: {
              sheetName: cash.worksheet.name,
              months: { header: rowIndex + 1, first: rowIndex + 2, last: rowIndex + rowCount },
            },
          }),
    },
    sheetName: freeSheetName(
      reference.sheetName,
      worksheets.items.map(({ name }) => name),
      translate(" page", language),
    ),
  };
}

/** Profiles are side by side; profiles after one without a name are not used. */
function namesUntilMissing(profiles: readonly Excel.NamedItem[]): readonly string[] {
  const missing = profiles.findIndex(({ isNullObject }) => isNullObject);
  return (missing < 0 ? profiles : profiles.slice(0, missing)).map(({ name }) => name);
}

/** The ranges on the newest risk sheet, or suggested ranges if there is none. */
function rangesFor(plan: Plan, { risk }: Model): Readonly<{ inputs: readonly Uncertainty[]; ranges: string }> {
  const said = risk === undefined ? undefined : readUncertainty(risk.uncertainty, plan);
  return risk !== undefined && said?.ok === true
    ? { inputs: said.value, ranges: rangesOf(risk.sheetName) }
    : { inputs: initialRanges(plan), ranges: PROPOSED };
}
