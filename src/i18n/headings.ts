/** Names of headers and labels in each language, and the other names that readers accept. */
import type { ClearTerms, Heading, Headings } from "../schema/Headings";
import { clearTermsEn } from "./en/clearTerms";
import { clearTermsFr } from "./fr/clearTerms";
import { headingsFr } from "./fr/headings";
import { type LanguageCode, SOURCE_LANGUAGE, type TranslationCode } from "./languages";
import { clearTermsZh } from "./zh-Hans/clearTerms";
import { headingsZh } from "./zh-Hans/headings";

export const HEADINGS: Readonly<Record<TranslationCode, Headings>> = { fr: headingsFr, zh: headingsZh };

export const CLEAR_TERMS: Readonly<Record<LanguageCode, ClearTerms>> = {
  en: clearTermsEn,
  fr: clearTermsFr,
  zh: clearTermsZh,
};

/** A header or label as sheets and the pane show it: the clear term. */
export const shownHeading = (heading: Heading, language: LanguageCode): string =>
  CLEAR_TERMS[language][heading]?.[0] ?? shortHeading(heading, language);

/** The short name of a header or label, as worked formulas use it and as earlier sheets show it. */
export const shortHeading = (heading: Heading, language: LanguageCode): string =>
  language === SOURCE_LANGUAGE ? heading : HEADINGS[language][heading];
