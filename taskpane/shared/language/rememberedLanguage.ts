import { type LanguageCode, languageOf, LANGUAGES } from "../../../src/i18n/languages";

/**
 * Remembers the state of the language switch. Browsers that block storage in framed pages throw: then the switch works
 * for this visit only.
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

/** The language that the address requests: `?language=fr`. */
const queryLanguage = (): LanguageCode | undefined =>
  languageNamed(new URLSearchParams(window.location.search).get("language"));

/** The language in the address, otherwise the remembered one, otherwise Excel's display language. */
export const firstLanguage = (displayLanguage: string): LanguageCode =>
  queryLanguage() ?? rememberedLanguage() ?? languageOf(displayLanguage);

const languageNamed = (text: string | null): LanguageCode | undefined => LANGUAGES.find((code) => code === text);
