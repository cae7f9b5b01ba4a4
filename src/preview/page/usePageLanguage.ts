import { useEffect, useState } from "react";
import { LANGUAGE_FACTS } from "../../i18n/languageFacts";
import type { LanguageCode } from "../../i18n/languages";
import { pageLanguage, watchPaneLanguage } from "./pageLanguage";

/** The language of the pane, updated when the user changes it. */
export function usePageLanguage(onLanguage: (code: LanguageCode) => void): LanguageCode {
  const [code, setCode] = useState(pageLanguage);
  useEffect(() => {
    document.documentElement.lang = LANGUAGE_FACTS[code].tag;
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
