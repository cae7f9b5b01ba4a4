import { CLEAR_TERMS, HEADINGS } from "../../i18n/headings";
import { type LanguageCode, SOURCE_LANGUAGE } from "../../i18n/languages";
import type { ClearTerms, Heading, Headings } from "../../schema/Headings";

/** A header or label of ours in another language. One that is not ours stays as it is. */
export const translateHeading = (heading: string, language: LanguageCode): string => {
  if (language === SOURCE_LANGUAGE) return heading;
  const headings: Headings = HEADINGS[language];
  return isHeading(heading, headings) ? headings[heading] : heading;
};

/** Its clear term, if it has one. */
export const translateClearHeading = (heading: string, language: LanguageCode): string => {
  const terms: ClearTerms = CLEAR_TERMS[language];
  return (isHeading(heading, terms) ? terms[heading]?.[0] : undefined) ?? translateHeading(heading, language);
};

const isHeading = (text: string, headings: object): text is Heading => Object.hasOwn(headings, text);
