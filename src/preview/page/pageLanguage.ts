import { type LanguageCode, languageOf, LANGUAGES } from "../../i18n/languages";

/** Storage key under which the pane stores its language. */
const KEY = "rollout-language";

/** The language of the pane: from the address, or the stored choice, or the browser's display language. */
export function pageLanguage(): LanguageCode {
  const queryLanguage = new URLSearchParams(window.location.search).get("language");
  return languageCode(queryLanguage) ?? languageCode(remembered()) ?? languageOf(navigator.language);
}

/** Calls back when the user changes the pane's language: pages of one origin receive each other's storage events. */
export function watchPaneLanguage(onLanguage: (code: LanguageCode) => void): () => void {
  const listen = ({ key, newValue }: StorageEvent): void => {
    const code = key === KEY ? languageCode(newValue) : undefined;
    if (code !== undefined) onLanguage(code);
  };
  window.addEventListener("storage", listen);
  return () => window.removeEventListener("storage", listen);
}

const languageCode = (text: string | null): LanguageCode | undefined => LANGUAGES.find((code) => code === text);

function remembered(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
