import type { LanguageCode } from "../../i18n/languages";
import type { Template } from "./Template";
import { templateIn } from "./templateIn";
import { BEGINNINGS } from "./templates";

/** All that a user can begin with. The words of a translation are loaded when they are first asked for. */
export async function templatesIn(language: LanguageCode): Promise<readonly Template[]> {
  switch (language) {
    case "en":
      return BEGINNINGS;
    case "fr": {
      const { templateWordsFr } = await import("../../i18n/fr/templates");
      return BEGINNINGS.map((template) => templateIn(template, templateWordsFr, "\u202f: "));
    }
    case "zh": {
      const { templateWordsZh } = await import("../../i18n/zh-Hans/templates");
      return BEGINNINGS.map((template) => templateIn(template, templateWordsZh, "："));
    }
  }
}
