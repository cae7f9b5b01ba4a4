import { type LanguageCode, SOURCE_LANGUAGE } from "../../../src/i18n/languages";

/** The address of a page of the documentation that exists in every language: "docs/fr/functions.html#npv". */
export const helpAddress = (page: string, language: LanguageCode): string =>
  language === SOURCE_LANGUAGE ? page : page.replace(/^docs\//, `docs/${language}/`);
