import type { LanguageCode } from "../../i18n/languages";
import { type ClearTerms, clearTermsEn, clearTermsFr, clearTermsZh } from "./clearTerms";
import { headingsFr } from "../../i18n/fr/headings";
import { headingsZh } from "../../i18n/zh-Hans/headings";

/** A header or label of ours in another language; what is none of ours stays as it is. */
export const translateHeading = (heading: string, language: LanguageCode): string =>
  WRITTEN[language][heading] ?? heading;

/** The clear term for it, where it has one besides. */
export const translateClearHeading = (heading: string, language: LanguageCode): string =>
  (CLEAR[language] as Readonly<Partial<Record<string, readonly string[]>>>)[heading]?.[0] ??
  translateHeading(heading, language);

const WRITTEN: Readonly<Record<LanguageCode, Readonly<Partial<Record<string, string>>>>> = {
  en: {},
  fr: headingsFr,
  zh: headingsZh,
};

const CLEAR: Readonly<Record<LanguageCode, ClearTerms>> = { en: clearTermsEn, fr: clearTermsFr, zh: clearTermsZh };
