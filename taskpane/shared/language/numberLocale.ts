import { LANGUAGE_FACTS } from "../../../src/i18n/languageFacts";
import { type LanguageCode, languageOf } from "../../../src/i18n/languages";

/**
 * Numbers follow the display language, unless the user chose a pane language that differs from the display language's
 * default.
 */
export const numberLocale = (code: LanguageCode, displayLanguage: string): string =>
  languageOf(displayLanguage) === code ? displayLanguage : LANGUAGE_FACTS[code].locale;
