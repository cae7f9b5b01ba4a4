/** The messages of a language for issues, and the formatting of their values. */
import { translateHeading } from "../../headings/translateHeading";
import type { Issue } from "../../Issue";
import { CONVENTIONS } from "../../../i18n/conventions";
import type { MessageFor, ExtractTagged } from "../../../i18n/icu/formatByKind";
import { formatCatalog } from "../../../i18n/icu/formatCatalog";
import { type LanguageCode, SOURCE_LANGUAGE } from "../../../i18n/languages";
import type { IssueCatalog, IssueMessages } from "../../../i18n/en/issues";

export type IssueLanguage = Readonly<{
  t: IssueMessages;
  /** Each kind has a message that may use the values of this kind only. */
  kinds: { readonly [Kind in Issue["kind"]]: MessageFor<ExtractTagged<Issue, "kind", Kind>> };
  /** A number with all its digits. */
  number: (value: number) => string;
  /** A header or label: in English as functions name it, in a translation as sheets show it. */
  heading: (written: string) => string;
  /** The clear term for a header or label. */
  clear: (written: string) => string;
}>;

export function issueLanguage(language: LanguageCode, catalogue: IssueCatalog): IssueLanguage {
  const { decimal, infinity, plural } = CONVENTIONS[language];
  const number = (value: number): string => String(value).replace(".", decimal).replace("Infinity", infinity);
  // A translation has the same keys as English, and a test ensures that it has the same arguments.
  const t = formatCatalog(catalogue, {
    plural,
    numbers: { "": number },
  }) as IssueMessages;
  const clear = (written: string): string => translateHeading(written, language);
  return {
    t,
    kinds: t.kinds,
    number,
    heading: language === SOURCE_LANGUAGE ? (written) => written : clear,
    clear,
  };
}
