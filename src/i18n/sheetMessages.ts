/** Headers, labels and texts of the generated sheets. Their numbers are formatted by the sheet, not by the messages. */
import type { Heading } from "../schema/Headings";
import { CONVENTIONS } from "./conventions";
import { sheetTextsEn, type SheetTexts } from "./en/sheets";
import { sheetTextsFr } from "./fr/sheets";
import { shownHeading } from "./headings";
import { formatCatalog } from "./icu/formatCatalog";
import type { MessagesOf, Translation } from "./icu/MessagesOf";
import { type LanguageCode, LANGUAGES } from "./languages";
import { sheetTextsZh } from "./zh-Hans/sheets";

export type SheetMessages = MessagesOf<SheetTexts> &
  Readonly<{
    language: LanguageCode;
    /** The name of a header or label of an input block. */
    heading: (heading: Heading) => string;
  }>;

export const SHEET_TEXTS: Readonly<Record<LanguageCode, Translation<SheetTexts>>> = {
  en: sheetTextsEn,
  fr: sheetTextsFr,
  zh: sheetTextsZh,
};

const numbers = { "": String };

const ALL = Object.fromEntries(
  LANGUAGES.map((language): [LanguageCode, SheetMessages] => [
    language,
    {
      // A translation has the same keys as English, and a test ensures that it has the same arguments.
      ...(formatCatalog(SHEET_TEXTS[language], {
        plural: CONVENTIONS[language].plural,
        numbers,
      }) as MessagesOf<SheetTexts>),
      language,
      heading: (heading) => shownHeading(heading, language),
    },
  ]),
) as Readonly<Record<LanguageCode, SheetMessages>>;

export const sheetMessages = (language: LanguageCode): SheetMessages => ALL[language];
