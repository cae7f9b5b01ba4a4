import type { Plan } from "../engine/cost/inputs";
import type { Uncertainty } from "../engine/risk/Uncertainty";
import { offeredRanges } from "../plan/proposedRanges";
import { readPlan } from "../plan/readPlan";
import { readUncertainty } from "../plan/readUncertainty";
import type { LanguageCode } from "../plan/wording/LanguageCode";
import { deciders } from "../sheets/executive/deciders";
import type { ExecutiveSubject } from "../sheets/executive/executiveLayout";
import { executiveSheet } from "../sheets/executive/executiveSheet";
import { PROPOSED, rangesOf } from "../sheets/executive/rangesClause";
import { freeSheetName } from "../sheets/freeSheetName";
import { sheetWord } from "../sheets/words/sheetWord";
import { addSheet } from "./addSheet";
import { inExcel } from "./inExcel";
import { type Change, type Model, WorkbookError } from "./Model";
import { furtherName } from "./modelNames";
import { loadCurrency } from "./loadCurrency";
import { loadPlaces, type PlacedModel } from "./modelPlaces";

type Asked = Readonly<{ placed: PlacedModel; subject: ExecutiveSubject; sheetName: string }>;

/** A new sheet with one page on a model for those who decide. `made`: the day, as it stands on the page. */
export async function insertExecutive(model: Model, made: string, language: LanguageCode = "en"): Promise<Change> {
  const { placed, subject, sheetName } = await inExcel((context) => ask(context, model, language), { again: true });
  const read = readPlan(placed.cells);
  if (!read.ok) throw new WorkbookError({ kind: "pageMistaken", problems: read.problems });
  if (read.value.segments.every(({ clients }) => clients === 0))
    throw new WorkbookError({ kind: "pageWithoutClients" });
  const { inputs, ranges } = rangesFor(read.value, model);
  const page = { ...subject, sheetName, made, ranges, language, deciders: deciders(read.value, inputs, placed) };
  const { change } = await addSheet(executiveSheet(page));
  return change;
}

async function ask(context: Excel.RequestContext, { reference }: Model, language: LanguageCode): Promise<Asked> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  const placed = loadPlaces(context, reference, "page");
  const currency = loadCurrency(context, reference);
  const cash = names
    .getItemOrNullObject(furtherName(reference.names, "cashFlow"))
    .getRangeOrNullObject()
    .load("rowIndex,rowCount,worksheet/name");
  await context.sync();
  const found = placed();
  const { rowIndex, rowCount } = cash;
  return {
    placed: found,
    subject: {
      modelSheetName: reference.sheetName,
      model: found.places,
      ...currency(),
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
      sheetWord(" page", language),
    ),
  };
}

/** What the user said of the inputs on the newest risk sheet; else proposals. */
function rangesFor(plan: Plan, { risk }: Model): Readonly<{ inputs: readonly Uncertainty[]; ranges: string }> {
  const said = risk === undefined ? undefined : readUncertainty(risk.uncertainty, plan);
  return risk !== undefined && said?.ok === true
    ? { inputs: said.value, ranges: rangesOf(risk.sheetName) }
    : { inputs: offeredRanges(plan), ranges: PROPOSED };
}
