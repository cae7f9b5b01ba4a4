import { SOURCE_LANGUAGE } from "../../i18n/languages";
import type { SheetMessages } from "../../i18n/sheetMessages";
import { type ModelLayout, planNames } from "./modelLayout";

/** The verdict on the model by the add-in's function, in the language of the sheet; without "=". */
export function verdictCall(model: Pick<ModelLayout, "prefix">, { language }: SheetMessages): string {
  const inLanguage = language === SOURCE_LANGUAGE ? "" : `,"${language}"`;
  return `ROLLOUT.VERDICT(${planNames(model)}${inLanguage})`;
}
