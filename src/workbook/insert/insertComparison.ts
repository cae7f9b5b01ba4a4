import type { LanguageCode } from "../../i18n/languages";
import { sheetMessages } from "../../i18n/sheetMessages";
import { type ComparedModel, MIN_COMPARED, MAX_COMPARED } from "../../sheets/compare/ComparedModel";
import { comparisonSheet } from "../../sheets/compare/comparisonSheet";
import { freeSheetName } from "../../sheets/freeSheetName";
import { addSheet } from "./addSheet";
import { runExcel } from "../office/runExcel";
import { type Change, type ModelReference } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";
import { loadCurrency } from "../model/loadCurrency";
import { loadLayout } from "../model/loadLayout";
import { resolveModels } from "../model/resolveModel";

type ComparisonInputs = Readonly<{ models: readonly ComparedModel[]; taken: readonly string[] }>;

/** Adds a sheet with two to eight models side by side, in native formulas that depend on the models. */
export async function insertComparison(
  references: readonly ModelReference[],
  language: LanguageCode = "en",
): Promise<Change> {
  if (references.length < MIN_COMPARED || references.length > MAX_COMPARED)
    throw new WorkbookError({
      kind: "notComparable",
      count: references.length,
      fewest: MIN_COMPARED,
      most: MAX_COMPARED,
    });
  const { models, taken } = await runExcel((context) => loadComparedModels(context, references), { retry: true });
  const sheetName = freeSheetName(sheetMessages(language).compare.comparison, taken);
  const { change } = await addSheet(comparisonSheet({ sheetName, models, language }));
  return change;
}

async function loadComparedModels(
  context: Excel.RequestContext,
  given: readonly ModelReference[],
): Promise<ComparisonInputs> {
  const references = await resolveModels(context, given);
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const readLayouts = references.map((reference) => loadLayout(context, reference, "comparison"));
  const currencies = references.map((reference) => loadCurrency(context, reference));
  await context.sync();
  return {
    models: references.map(({ sheetName }, index) => {
      const layout = readLayouts[index]?.();
      if (layout === undefined) throw new Error(`no places of ${sheetName}`);
      return { sheetName, ...layout, ...currencies[index]?.() };
    }),
    taken: worksheets.items.map(({ name }) => name),
  };
}
