import type { LanguageCode } from "../wording/LanguageCode";
import type { Template } from "./Template";
import { templateIn } from "./templateIn";
import { BEGINNINGS } from "./templates";

/** All that a user can begin with. The words of a translation are loaded when they are first asked for. */
export async function templatesIn(language: LanguageCode): Promise<readonly Template[]> {
  switch (language) {
    case "en":
      return BEGINNINGS;
    case "fr": {
      const { templateWordsFr } = await import("./words/fr");
      return BEGINNINGS.map((template) => templateIn(template, templateWordsFr, "\u202f: "));
    }
    case "zh": {
      const { templateWordsZh } = await import("./words/zhHans");
      return BEGINNINGS.map((template) => templateIn(template, templateWordsZh, "："));
    }
  }
}
