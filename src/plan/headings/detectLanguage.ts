import { CLEAR_TERMS, shortHeading } from "../../i18n/headings";
import { type LanguageCode, LANGUAGES } from "../../i18n/languages";
import { TERM_LABELS } from "../../schema/terms";
import type { Cells } from "../cells/Cell";

/** The language of most labels in a terms block, clear terms or short ones. English if two languages tie. */
export function detectLanguage(terms: Cells): LanguageCode {
  const written = new Set(terms.map(([label]) => label));
  const count = (language: LanguageCode): number =>
    TERM_LABELS.filter((label) =>
      [shortHeading(label, language), ...(CLEAR_TERMS[language][label] ?? [])].some((name) => written.has(name)),
    ).length;
  return LANGUAGES.reduce((best, language) => (count(language) > count(best) ? language : best));
}
