import { type LanguageCode, languageOf } from "../../../src/i18n/languages";

/**
 * Numbers follow the display language, unless the user chose a pane language that differs from the display language's
 * default.
 */
export const numberLocale = (code: LanguageCode, displayLanguage: string): string =>
  languageOf(displayLanguage) === code ? displayLanguage : DEFAULT_LOCALE[code];

const DEFAULT_LOCALE: Readonly<Record<LanguageCode, string>> = { en: "en-US", fr: "fr-FR", zh: "zh-CN" };
