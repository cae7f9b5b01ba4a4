/** The words of a language for mistakes, with all that their values need to be said in it. */
import { translateClearHeading, translateHeading } from "../../headings/translateHeading";
import type { Issue } from "../../Issue";
import { CONVENTIONS } from "../../../i18n/conventions";
import type { MessageFor, ExtractTagged } from "../../../i18n/icu/formatByKind";
import { formatCatalog } from "../../../i18n/icu/formatCatalog";
import type { LanguageCode } from "../../../i18n/languages";
import type { IssueCatalog, IssueMessages } from "../../../i18n/en/issues";

export type IssueWords = Readonly<{
  words: IssueMessages;
  /** Each kind has its words, which ask for no other values than it has. */
  kinds: { readonly [Kind in Issue["kind"]]: MessageFor<ExtractTagged<Issue, "kind", Kind>> };
  /** A number with all its digits. */
  number: (value: number) => string;
  heading: (written: string) => string;
  /** The clear term for a header or label. */
  clear: (written: string) => string;
}>;

export function issueWords(language: LanguageCode, catalogue: IssueCatalog): IssueWords {
  const { decimal, infinity, plural } = CONVENTIONS[language];
  const number = (value: number): string => String(value).replace(".", decimal).replace("Infinity", infinity);
  // A translation has the keys and, as its test says, the arguments of English.
  const words = formatCatalog(catalogue, {
    plural,
    numbers: { "": number },
  }) as IssueMessages;
  return {
    words,
    kinds: words.kinds,
    number,
    heading: (written) => translateHeading(written, language),
    clear: (written) => translateClearHeading(written, language),
  };
}
