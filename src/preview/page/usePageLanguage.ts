import { useEffect, useState } from "react";
import type { LanguageCode } from "../../i18n/languages";
import { pageLanguage, watchPaneLanguage } from "./pageLanguage";

const TAGS: Readonly<Record<LanguageCode, string>> = { en: "en", fr: "fr", zh: "zh-Hans" };

/** The language of the pane, updated when the user changes it. */
export function usePageLanguage(onLanguage: (code: LanguageCode) => void): LanguageCode {
  const [code, setCode] = useState(pageLanguage);
  useEffect(() => {
    document.documentElement.lang = TAGS[code];
  }, [code]);
  useEffect(
    () =>
      watchPaneLanguage((next) => {
        setCode(next);
        onLanguage(next);
      }),
    // Runs once, because the callback never changes.
    [],
  );
  return code;
}
