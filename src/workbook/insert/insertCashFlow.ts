import { detectLanguage } from "../../plan/headings/detectLanguage";
import { readTerms } from "../../plan/readTerms";
import type { LanguageCode } from "../../i18n/languages";
import { sheetMessages } from "../../i18n/sheetMessages";
import { cashSheet } from "../../sheets/cash/cashSheet";
import type { ModelLayoutRows } from "../../sheets/model/ModelLayoutRows";
import { addSheet } from "./addSheet";
import { freeSheetName } from "../../sheets/freeSheetName";
import { runExcel } from "../office/runExcel";
import type { Change, ModelReference } from "../model/Model";
import { loadLayout } from "../model/loadLayout";
import { resolveModel } from "../model/resolveModel";

type CashFlowInputs = Readonly<{
  modelSheetName: string;
  layoutRows: ModelLayoutRows;
  horizon: number;
  sheetName: string;
  language: LanguageCode;
}>;

/**
 * Adds a sheet with the cash flow of a model by month, in native formulas that depend on the model's own. Its name can
 * be chosen.
 */
export async function insertCashFlow(reference: ModelReference, wanted?: string): Promise<Change> {
  const { modelSheetName, layoutRows, horizon, sheetName, language } = await runExcel(
    (context) => loadCashFlowInputs(context, reference, wanted),
    {
      retry: true,
    },
  );
  const { change } = await addSheet(cashSheet({ sheetName, modelSheetName, model: layoutRows, horizon, language }));
  return change;
}

async function loadCashFlowInputs(
  context: Excel.RequestContext,
  given: ModelReference,
  wanted: string | undefined,
): Promise<CashFlowInputs> {
  const reference = await resolveModel(context, given);
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const readLayout = loadLayout(context, reference, "cashFlow");
  await context.sync();
  const { layoutRows, cells } = readLayout();
  const read = readTerms(cells.terms);
  const language = detectLanguage(cells.terms);
  return {
    modelSheetName: reference.sheetName,
    layoutRows,
    horizon: (read.ok ? read.value.horizon : undefined) ?? 0,
    sheetName: freeSheetName(
      wanted ?? reference.sheetName,
      worksheets.items.map(({ name }) => name),
      wanted === undefined ? sheetMessages(language).common.cashFlowEnding : "",
    ),
    language,
  };
}
