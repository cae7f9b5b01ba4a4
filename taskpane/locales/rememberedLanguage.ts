import { type LanguageCode, LANGUAGES } from "../../src/plan/wording/LanguageCode";

/** How the switch was left. Browsers that block storage of framed pages throw: then nothing is remembered, and the switch works for this visit. */
const KEY = "rollout-language";

export function rememberedLanguage(): LanguageCode | undefined {
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
export const askedLanguage = (): LanguageCode | undefined =>
  languageNamed(new URLSearchParams(window.location.search).get("language"));

const languageNamed = (text: string | null): LanguageCode | undefined => LANGUAGES.find((code) => code === text);
