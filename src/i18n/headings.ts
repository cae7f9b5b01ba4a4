/** Names of headers and labels in each language, and the other names that readers accept. */
import type { ClearTerms, Headings } from "../schema/Headings";
import { clearTermsEn } from "./en/clearTerms";
import { clearTermsFr } from "./fr/clearTerms";
import { headingsFr } from "./fr/headings";
import type { LanguageCode, TranslationCode } from "./languages";
import { clearTermsZh } from "./zh-Hans/clearTerms";
import { headingsZh } from "./zh-Hans/headings";

export const HEADINGS: Readonly<Record<TranslationCode, Headings>> = { fr: headingsFr, zh: headingsZh };

export const CLEAR_TERMS: Readonly<Record<LanguageCode, ClearTerms>> = {
  en: clearTermsEn,
  fr: clearTermsFr,
  zh: clearTermsZh,
};
