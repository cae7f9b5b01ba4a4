/** The messages of the explanations in a language. */
import { EXPLAIN_CATALOGS } from "../../../src/i18n/catalogs";
import { CONVENTIONS } from "../../../src/i18n/conventions";
import { formatCatalog } from "../../../src/i18n/icu/formatCatalog";
import { type LanguageCode, SOURCE_LANGUAGE, type TranslationCode } from "../../../src/i18n/languages";
import type { Formats } from "../numbers/formats";
import { loadedOnce } from "../../../src/i18n/loadedOnce";
import { type ExplainCatalog, explainEn, type ExplainMessages } from "../../../src/i18n/en/explain";

const translation = loadedOnce((code: TranslationCode) => EXPLAIN_CATALOGS[code]());

export const explainCatalog = (code: LanguageCode): ExplainCatalog | Promise<ExplainCatalog> =>
  code === SOURCE_LANGUAGE ? explainEn : translation(code);

export const explainMessages = (code: LanguageCode, catalogue: ExplainCatalog, { amount }: Formats): ExplainMessages =>
  // A test checks that every translation has the keys and arguments of the English catalog.
  formatCatalog(catalogue, { plural: CONVENTIONS[code].plural, numbers: { "": amount } }) as ExplainMessages;
