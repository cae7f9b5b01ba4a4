import type { Template } from "../plan/templates/Template";
import type { LanguageCode } from "../plan/wording/LanguageCode";
import { modelSheet } from "../sheets/model/modelSheet";
import { addSheet } from "./addSheet";
import { freePrefix } from "./freePrefix";
import { freeSheetName } from "../sheets/freeSheetName";
import { inExcel } from "./inExcel";
import type { Change, ModelReference } from "./Model";
import { namesWith } from "./modelNames";
import { takenNames } from "./takenNames";

/** A new sheet with the model of a template. What the user has is not touched. */
export async function insertModel(
  template: Template,
  language: LanguageCode = "en",
): Promise<Readonly<{ reference: ModelReference; change: Change }>> {
  const free = await inExcel((context) => freeNames(context, template), { again: true });
  const { sheetId, change } = await addSheet(modelSheet(template, { ...free, language }));
  return { reference: { sheetId, sheetName: free.sheetName, names: namesWith(free.prefix) }, change };
}

async function freeNames(
  context: Excel.RequestContext,
  template: Template,
): Promise<Readonly<{ sheetName: string; prefix: string }>> {
  const { sheets, names } = await takenNames(context);
  return { sheetName: freeSheetName(template.title, sheets), prefix: freePrefix("Rollout", names) };
}
