import { type LanguageCode, LANGUAGES } from "../../i18n/languages";
import { TERM_LABELS } from "../../schema/termLabels";
import type { Cells } from "../cells/Cell";
import { headingsFr } from "../../i18n/fr/headings";
import { headingsZh } from "../../i18n/zh-Hans/headings";

/** The language in which a terms block has its labels: that of most of them, English where two have as many. */
export function detectLanguage(terms: Cells): LanguageCode {
  const written = new Set(terms.map(([label]) => label));
  const known: Readonly<Record<LanguageCode, readonly string[]>> = {
    en: TERM_LABELS,
    fr: TERM_LABELS.map((label) => headingsFr[label]),
    zh: TERM_LABELS.map((label) => headingsZh[label]),
  };
  const count = (language: LanguageCode): number => known[language].filter((label) => written.has(label)).length;
  return LANGUAGES.reduce((best, language) => (count(language) > count(best) ? language : best));
}
