/** Words of the explanations in a language. */
import { pluralOf } from "../../../src/i18n/icu/pluralOf";
import { formatCatalog } from "../../../src/i18n/icu/formatCatalog";
import type { LanguageCode } from "../../../src/i18n/languages";
import type { Formats } from "../numbers/formats";
import { loadedOnce } from "../../../src/i18n/loadedOnce";
import { type ExplainCatalog, explainEn, type ExplainMessages } from "../../../src/i18n/en/explain";

const translation = loadedOnce(async (code): Promise<ExplainCatalog> =>
  code === "fr"
    ? (await import("../../../src/i18n/fr/explain")).explainFr
    : (await import("../../../src/i18n/zh-Hans/explain")).explainZhHans,
);

export const explainCatalog = (code: LanguageCode): ExplainCatalog | Promise<ExplainCatalog> =>
  code === "en" ? explainEn : translation(code);

export const explainMessages = (code: LanguageCode, catalogue: ExplainCatalog, { amount }: Formats): ExplainMessages =>
  // A translation has the keys and, as its test says, the arguments of English.
  formatCatalog(catalogue, { plural: (count) => pluralOf(code, count), numbers: { "": amount } }) as ExplainMessages;
