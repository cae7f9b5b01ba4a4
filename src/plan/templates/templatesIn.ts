import { TEMPLATE_WORDS } from "../../i18n/catalogs";
import { CONVENTIONS } from "../../i18n/conventions";
import { type LanguageCode, SOURCE_LANGUAGE } from "../../i18n/languages";
import type { Template } from "./Template";
import { templateIn } from "./templateIn";
import { BEGINNINGS } from "./templates";

/** All models to start from. The words of a translation are loaded when first needed. */
export async function templatesIn(language: LanguageCode): Promise<readonly Template[]> {
  if (language === SOURCE_LANGUAGE) return BEGINNINGS;
  const words = await TEMPLATE_WORDS[language]();
  return BEGINNINGS.map((template) => templateIn(template, words, CONVENTIONS[language].colon));
}
