import { HEADINGS } from "../../i18n/headings";
import { type LanguageCode, LANGUAGES, SOURCE_LANGUAGE } from "../../i18n/languages";
import { TERM_LABELS } from "../../schema/terms";
import type { Cells } from "../cells/Cell";

/** The language of most labels in a terms block. English if two languages tie. */
export function detectLanguage(terms: Cells): LanguageCode {
  const written = new Set(terms.map(([label]) => label));
  const known = (language: LanguageCode): readonly string[] =>
    language === SOURCE_LANGUAGE ? TERM_LABELS : TERM_LABELS.map((label) => HEADINGS[language][label]);
  const count = (language: LanguageCode): number => known(language).filter((label) => written.has(label)).length;
  return LANGUAGES.reduce((best, language) => (count(language) > count(best) ? language : best));
}
