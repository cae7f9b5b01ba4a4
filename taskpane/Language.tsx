import { createContext, type ReactElement, type ReactNode, useContext, useMemo } from "react";
import { en, type Messages } from "./locales/en";
import { type Formats, formatsFor } from "./numbers/formats";

export type Language = Readonly<{ locale: string; messages: Messages; formats: Formats }>;

const LanguageContext = createContext<Language>({ locale: "en-US", messages: en, formats: formatsFor("en-US") });

export const useLanguage = (): Language => useContext(LanguageContext);

export function LanguageProvider({
  locale,
  children,
}: Readonly<{ locale: string; children: ReactNode }>): ReactElement {
  const language = useMemo(() => ({ locale, messages: en, formats: formatsFor(locale) }), [locale]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}
