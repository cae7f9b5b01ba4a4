/** The words that readers recognize, of all languages together. */
import type { Heading } from "../schema/Headings";
import type { TimeUnit } from "../schema/timeUnits";
import { readerWordsEn } from "./en/readerWords";
import { readerWordsFr } from "./fr/readerWords";
import { type LanguageCode, LANGUAGES } from "./languages";
import type { BesideSums, ReaderWords, SumWords } from "./ReaderWords";
import { readerWordsZh } from "./zh-Hans/readerWords";

const WORDS: Readonly<Record<LanguageCode, ReaderWords>> = { en: readerWordsEn, fr: readerWordsFr, zh: readerWordsZh };

const ALL: readonly ReaderWords[] = LANGUAGES.map((language) => WORDS[language]);

const split = (text: string, separator = " "): readonly string[] => (text === "" ? [] : text.split(separator));

/** The words of one kind of every language, in the order of the languages. */
const union = (wordsOf: (language: ReaderWords) => string | undefined, separator?: string): readonly string[] =>
  ALL.flatMap((language) => split(wordsOf(language) ?? "", separator));

export const columnWords = (column: Heading, kind: "exact" | "loose"): readonly string[] =>
  union(({ columns }) => columns[column]?.[kind]);

export const OWN_COLUMNS = union(({ ownColumns }) => ownColumns);
export const LABEL_HEADERS = union(({ labelHeaders }) => labelHeaders, ", ");
export const VALUE_HEADERS = union(({ valueHeaders }) => valueHeaders, ", ");
export const SHORTER_THAN_MONTHS = union(({ shorterThanMonths }) => shorterThanMonths);

export const timeUnitPattern = (unit: Exclude<TimeUnit, "once">): RegExp =>
  new RegExp(ALL.map(({ timeUnits }) => timeUnits[unit]).join("|"));

/** Meanings first, then languages. */
const SUM_MEANINGS: readonly (keyof SumWords)[] = ["total", "partial", "sum", "whole"];
export const SUMS = SUM_MEANINGS.flatMap((meaning) => union(({ sums }) => sums[meaning]));
export const PARTIAL_SUMS = union(({ sums }) => sums.partial);

/** Sums of other European languages, and the words for net and gross beside them. */
export const OTHER_SUMS = split(
  "gesamt gesamtsumme summe zwischensumme totaal subtotaal totale totali subtotale totales subtotales totais suma soma",
);
const OTHER_BESIDE: Readonly<Partial<BesideSums>> = { net: "netto brutto" };

export const BESIDE_SUMS = (Object.keys(readerWordsEn.besideSums) as (keyof BesideSums)[]).flatMap((meaning) => [
  ...union(({ besideSums }) => besideSums[meaning]),
  ...split(OTHER_BESIDE[meaning] ?? ""),
]);

export const FILLING_SUMS = union(({ fillingSums }) => fillingSums);
export const PARTIAL_PREFIXES = union(({ partialSum }) => partialSum.prefix);
export const PARTIAL_STEMS = union(({ partialSum }) => partialSum.stem);
export const NUMERALS = union(({ numerals }) => numerals);
export const MAYBE_SUMS = [...ALL.map(({ maybeSum }) => maybeSum), "gesamt"].join("|");
export const VARIANTS = ALL.map(({ variants }) => variants).join("");
