import type { LanguageCode } from "../plan/wording/LanguageCode";
import type { FinishedRun } from "../sheets/risk/riskRun";
import { riskSheet } from "../sheets/risk/riskSheet";
import { translate } from "../sheets/words/sheetWord";
import { addSheet } from "./addSheet";
import { freeSheetName } from "../sheets/freeSheetName";
import { runExcel } from "./inExcel";
import type { Change, ModelReference } from "./Model";
import { prefixOf, riskName, riskRuns } from "./modelNames";
import { resolveModel } from "./resolveModel";

/** A new sheet that keeps one simulation of a model; sheets of earlier ones stay as they are. */
export async function insertRisk(
  reference: ModelReference,
  run: FinishedRun,
  language: LanguageCode = "en",
): Promise<Change> {
  const { model, taken, known } = await runExcel((context) => ask(context, reference), { retry: true });
  const { names, sheetName } = model;
  const number = (riskRuns(names, known).at(-1) ?? 0) + 1;
  const { change } = await addSheet(
    riskSheet({
      ...run,
      sheetName: freeSheetName(sheetName, taken, translate(" risk", language)),
      modelSheetName: sheetName,
      prefix: prefixOf(names),
      blockName: riskName(names, number),
      language,
    }),
  );
  return change;
}

async function ask(
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
