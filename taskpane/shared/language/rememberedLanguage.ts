import { type LanguageCode, languageOf, LANGUAGES } from "../../../src/i18n/languages";

/**
 * How the switch was left. Browsers that block storage of framed pages throw: then nothing is remembered, and the
 * switch works for this visit.
 */
const KEY = "rollout-language";

function rememberedLanguage(): LanguageCode | undefined {
  try {
    return languageNamed(window.localStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

export function rememberLanguage(code: LanguageCode): void {
  try {
    window.localStorage.setItem(KEY, code);
  } catch {
    return;
  }
}

/** As the address asks for it: `?language=fr`. */
const askedLanguage = (): LanguageCode | undefined =>
  languageNamed(new URLSearchParams(window.location.search).get("language"));

/** As the address says, as the switch was left, else as Excel is displayed. */
export const firstLanguage = (displayLanguage: string): LanguageCode =>
  askedLanguage() ?? rememberedLanguage() ?? languageOf(displayLanguage);

const languageNamed = (text: string | null): LanguageCode | undefined => LANGUAGES.find((code) => code === text);
