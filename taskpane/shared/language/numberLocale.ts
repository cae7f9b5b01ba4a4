import { type LanguageCode, languageOf } from "../../../src/i18n/languages";

/** Numbers are written as the display language has it, unless the pane speaks another one than that would choose. */
export const numberLocale = (code: LanguageCode, displayLanguage: string): string =>
  languageOf(displayLanguage) === code ? displayLanguage : USUAL[code];

const USUAL: Readonly<Record<LanguageCode, string>> = { en: "en-US", fr: "fr-FR", zh: "zh-CN" };
