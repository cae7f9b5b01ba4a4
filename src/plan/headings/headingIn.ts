import type { LanguageCode } from "../wording/LanguageCode";
import { headingsFr } from "./fr";
import { headingsZh } from "./zhHans";

/** A header or label of ours in another language; what is none of ours stays as it is. */
export const headingIn = (heading: string, language: LanguageCode): string => WRITTEN[language][heading] ?? heading;

const WRITTEN: Readonly<Record<LanguageCode, Readonly<Partial<Record<string, string>>>>> = {
  en: {},
  fr: headingsFr,
  zh: headingsZh,
};
