import type { LanguageCode } from "../../i18n/languages";
import { sheetMessages } from "../../i18n/sheetMessages";
import type { FinishedRun } from "../../sheets/risk/riskRun";
import { riskSheet } from "../../sheets/risk/riskSheet";
import { addSheet } from "./addSheet";
import { freeSheetName } from "../../sheets/freeSheetName";
import { runExcel } from "../office/runExcel";
import type { Change, ModelReference } from "../model/Model";
import { prefixOf, riskName, riskRuns } from "../model/modelNames";
import { resolveModel } from "../model/resolveModel";

/** Adds a sheet that keeps one simulation of a model; sheets of earlier simulations do not change. */
export async function insertRisk(
  reference: ModelReference,
  run: FinishedRun,
  language: LanguageCode = "en",
): Promise<Change> {
  const { model, taken, known } = await runExcel((context) => loadRiskInputs(context, reference), { retry: true });
  const { names, sheetName } = model;
  const number = (riskRuns(names, known).at(-1) ?? 0) + 1;
  const { change } = await addSheet(
    riskSheet({
      ...run,
      sheetName: freeSheetName(sheetName, taken, sheetMessages(language).common.riskEnding),
      modelSheetName: sheetName,
      prefix: prefixOf(names),
      blockName: riskName(names, number),
      language,
    }),
  );
  return change;
}

async function loadRiskInputs(
  context: Excel.RequestContext,
  reference: ModelReference,
): Promise<Readonly<{ model: ModelReference; taken: readonly string[]; known: readonly string[] }>> {
  const model = await resolveModel(context, reference);
  const { names, worksheets } = context.workbook;
  names.load("items/name");
  worksheets.load("items/name");
  await context.sync();
  return { model, taken: worksheets.items.map(({ name }) => name), known: names.items.map(({ name }) => name) };
}
