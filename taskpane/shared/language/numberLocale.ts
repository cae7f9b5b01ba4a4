import { type LanguageCode, languageOf } from "../../../src/i18n/languages";

/**
 * Numbers follow the display language, unless the user chose a pane language that differs from the display language's
 * default.
 */
export const numberLocale = (code: LanguageCode, displayLanguage: string): string =>
  languageOf(displayLanguage) === code ? displayLanguage : USUAL[code];

const USUAL: Readonly<Record<LanguageCode, string>> = { en: "en-US", fr: "fr-FR", zh: "zh-CN" };
