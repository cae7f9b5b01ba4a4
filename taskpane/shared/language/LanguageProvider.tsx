import {
  createContext,
  type ReactElement,
  type ReactNode,
  use,
  useContext,
  useEffect,
  useMemo,
  useState,
  useTransition,
} from "react";
import { LANGUAGE_FACTS } from "../../../src/i18n/languageFacts";
import type { LanguageCode } from "../../../src/i18n/languages";
import { catalogFor } from "./catalogFor";
import { direction } from "./direction";
import { en, type Messages } from "../../../src/i18n/en/pane";
import { paneMessages } from "./paneMessages";
import { numberLocale } from "./numberLocale";
import { firstLanguage, rememberLanguage } from "./rememberedLanguage";
import { type Formats, formatsFor } from "../numbers/formats";

export type Language = Readonly<{
  code: LanguageCode;
  /** The locale for numbers and dates. */
  locale: string;
  messages: Messages;
  formats: Formats;
  choose: (code: LanguageCode) => void;
}>;

const english = formatsFor("en-US");
const LanguageContext = createContext<Language>({
  code: "en",
  locale: "en-US",
  messages: paneMessages("en", en, english),
  formats: english,
  choose: () => undefined,
});

export const useLanguage = (): Language => useContext(LanguageContext);

/** Suspends until the messages of a language are loaded, so it needs a Suspense boundary around it. */
export function LanguageProvider({
  locale: displayLanguage,
  children,
}: Readonly<{ locale: string; children: ReactNode }>): ReactElement {
  const [code, setCode] = useState(() => firstLanguage(displayLanguage));
  const [, startTransition] = useTransition();
  const found = catalogFor(code);
  const catalogue = found instanceof Promise ? use(found) : found;
  const language = useMemo(() => {
    const locale = numberLocale(code, displayLanguage);
    const formats = formatsFor(locale);
    const choose = (next: LanguageCode): void => {
      rememberLanguage(next);
      // Keep the current messages until the new ones are loaded.
      startTransition(() => setCode(next));
    };
    return { code, locale, messages: paneMessages(code, catalogue, formats), formats, choose };
  }, [code, catalogue, displayLanguage]);
  useEffect(() => {
    document.documentElement.lang = LANGUAGE_FACTS[code].tag;
    document.documentElement.dir = direction();
  }, [code]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}
