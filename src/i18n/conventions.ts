/**
 * How each language writes numbers, shares and counts. Intl's rules differ between hosts, so they are not used: a
 * workbook reads the same for everybody.
 */
import type { LanguageCode } from "./languages";

export type Conventions = Readonly<{
  group: string;
  decimal: string;
  /** Between a number and its percent sign. */
  percentSpace: string;
  /** The same for chances, which must not break across lines. */
  probabilitySpace: string;
  infinity: string;
  /** Between the kind of a source and its text: "assumption: two shifts". */
  colon: string;
  /** The plural form of CLDR for a count. */
  plural: (count: number) => "one" | "other";
}>;

export const CONVENTIONS: Readonly<Record<LanguageCode, Conventions>> = {
  en: {
    group: ",",
    decimal: ".",
    percentSpace: "",
    probabilitySpace: "",
    infinity: "Infinity",
    colon: ": ",
    plural: (count) => (count === 1 ? "one" : "other"),
  },
  fr: {
    group: "\u202f",
    decimal: ",",
    percentSpace: "\u202f",
    probabilitySpace: "\u202f",
    infinity: "∞",
    colon: "\u202f: ",
    plural: (count) => (Math.abs(count) < 2 ? "one" : "other"),
  },
  zh: {
    group: ",",
    decimal: ".",
    percentSpace: "",
    probabilitySpace: "",
    infinity: "∞",
    colon: "：",
    plural: () => "other",
  },
};
