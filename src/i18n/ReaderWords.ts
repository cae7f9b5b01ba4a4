/**
 * Words by which readers recognize what a user typed, whatever the language of the pane. All are in lower case without
 * accents, in the script of the language's folder.
 */
import type { Heading } from "../schema/Headings";
import type { TimeUnit } from "../schema/timeUnits";

/**
 * Words that identify the column that an unknown header probably means, singular. `exact` words identify it anywhere.
 * `loose` words have other meanings too, so they count only when the block does not have the column and a figure would
 * silently be left out.
 */
export type ColumnWords = Readonly<{ exact?: string; loose?: string }>;

/** Words for sums, by what they mean. Native formulas on generated sheets search names for them. */
export type SumWords = Readonly<Record<"total" | "partial" | "sum" | "whole", string>>;

/** Words next to a sum: what is summed, and small words in between. */
export type BesideSums = Readonly<
  Record<
    | "general"
    | "all"
    | "joining"
    | "lines"
    | "amounts"
    | "numbers"
    | "values"
    | "net"
    | "owners"
    | "costs"
    | "prices"
    | "fees"
    | "categories",
    string
  >
>;

export type ReaderWords = Readonly<{
  columns: Readonly<Partial<Record<Heading, ColumnWords>>>;
  /** Headers of the user's own columns that resemble one of ours. They are ignored like any other. */
  ownColumns: string;
  /** Usual headers above labels and above their values, as typed, separated by commas. */
  labelHeaders: string;
  valueHeaders: string;
  /** Patterns of units of time in brackets. */
  timeUnits: Readonly<Record<Exclude<TimeUnit, "once">, string>>;
  /** How units of time below a month begin, singular and plural. */
  shorterThanMonths: string;
  sums: SumWords;
  besideSums: BesideSums;
  /** Words that do not tell which group a sum is of. */
  fillingSums: string;
  /** The parts of a partial sum written as two words: "sub", "tota". */
  partialSum: Readonly<{ prefix: string; stem: string }>;
  /** A pattern that every sum matches, and almost no other name. */
  maybeSum: string;
  /** Digits of the language, which may number a sum. */
  numerals: string;
  /** Variants of characters, each followed by the character that the catalogs use. */
  variants: string;
}>;
