import type { Template } from "../../plan/templates/Template";
import type { LanguageCode } from "../../i18n/languages";
import { modelSheet } from "../../sheets/model/modelSheet";
import { addSheet } from "./addSheet";
import { uniquePrefix } from "../model/uniquePrefix";
import { freeSheetName } from "../../sheets/freeSheetName";
import { runExcel } from "../office/runExcel";
import type { Change, ModelReference } from "../model/Model";
import { namesWithPrefix } from "../model/modelNames";
import { usedNames } from "../office/usedNames";

/** Adds a sheet with the model of a template. Nothing else in the workbook changes. */
export async function insertModel(
  template: Template,
  language: LanguageCode = "en",
): Promise<Readonly<{ reference: ModelReference; change: Change }>> {
  const free = await runExcel((context) => freeNames(context, template), { retry: true });
  const { sheetId, change } = await addSheet(modelSheet(template, { ...free, language }));
  return { reference: { sheetId, sheetName: free.sheetName, names: namesWithPrefix(free.prefix) }, change };
}

async function freeNames(
  context: Excel.RequestContext,
  template: Template,
): Promise<Readonly<{ sheetName: string; prefix: string }>> {
  const { sheets, names } = await usedNames(context);
  return { sheetName: freeSheetName(template.title, sheets), prefix: uniquePrefix("Rollout", names) };
}
