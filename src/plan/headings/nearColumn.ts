/** A header that is not a column but probably means one: it shares a word with it, or is one or two letters off. */
import { distance } from "fastest-levenshtein";
import { columnWords, OWN_COLUMNS as OWN_WORDS } from "../../i18n/allReaderWords";
import { keysOf } from "./normalizeHeader";
import { headingParts, type HeadingParts } from "./headingParts";
import { CLEAR_TERMS, shortHeading } from "../../i18n/headings";
import { LANGUAGES } from "../../i18n/languages";
import { OPTIONAL_DRIVER_COLUMNS } from "../../schema/drivers";
import type { Heading } from "../../schema/Headings";
import { OPTIONAL_SEGMENT_COLUMNS } from "../../schema/segments";

/**
 * Columns that few blocks have are written in full: "Code" and "Months" are more often columns of the user's own than
 * the beginning of a name of Currency or Billing.
 */
const isAbbreviated = (column: Heading): boolean => !OPTIONAL.has(column);
const OPTIONAL: ReadonlySet<string> = new Set([...OPTIONAL_DRIVER_COLUMNS, ...OPTIONAL_SEGMENT_COLUMNS]);

/** Headers of the user's own columns that happen to be a letter or two off one of ours, or to contain a word of one. */
const OWN_COLUMNS: ReadonlySet<string> = new Set(OWN_WORDS);

/**
 * The column that the header resembles, or undefined for a header of the user's own. `has` returns whether the block
 * has a column.
 *
 * Letters: one may be off in a name of up to four letters, whose first letter must match (Date is not Rate). Two in
 * longer ones.
 */
export function nearColumn<Column extends Heading>(
  header: string,
  columns: readonly Column[],
  has: (column: Column) => boolean,
): Column | undefined {
  const parts = headingParts(header);
  if (parts.key.length < 2 || OWN_COLUMNS.has(parts.key)) return undefined;
  const missing = columns.filter((column) => !has(column));
  return (
    byWholeName(parts, missing) ??
    byWord(parts, columns, "exact") ??
    byLetters(parts.key, columns) ??
    byAbbreviation(header, parts, columns.filter(isAbbreviated)) ??
    byWord(parts, missing, "loose")
  );
}

/** "Price rise per annum": all words of a name of two words or more. One of them alone may mean another column. */
const byWholeName = <Column extends Heading>({ words }: HeadingParts, columns: readonly Column[]): Column | undefined =>
  columns.find(
    (column) =>
      OPTIONAL.has(column) &&
      namesOf(column).some((name) => name.length > 1 && name.every((word) => words.includes(word))),
  );

/** The words of each name of a column, in every language. */
const namesOf = (column: Heading): readonly (readonly string[])[] =>
  LANGUAGES.flatMap((language) => [shortHeading(column, language), ...(CLEAR_TERMS[language][column] ?? [])]).map(
    (name) => headingParts(name).words,
  );

function byWord<Column extends Heading>(
  { key, words }: HeadingParts,
  columns: readonly Column[],
  kind: "exact" | "loose",
): Column | undefined {
  const singular = words.map((word) => (/^[a-z]{4,}s$/.test(word) ? word.slice(0, -1) : word));
  const hasWord = (wanted: string): boolean => {
    // Chinese has no spaces between words.
    if (/\p{Script=Han}/u.test(wanted)) return key.includes(wanted);
    if (words.includes(wanted) || singular.includes(wanted)) return true;
    if (wanted.length < LONG_WORD || kind === "loose") return false;
    return words.some((word) => word.startsWith(wanted) || word.endsWith(wanted) || isMisspelt(word, wanted));
  };
  return columns.find((column) => columnWords(column, kind).some(hasWord));
}

const LONG_WORD = 5;

const isMisspelt = (word: string, wanted: string): boolean =>
  !OWN_COLUMNS.has(word) && word[0] === wanted[0] && distance(word, wanted) === 1;

function byLetters<Column extends Heading>(key: string, columns: readonly Column[]): Column | undefined {
  const distanceTo = (column: Column): number =>
    Math.min(...keysOf(column).map((known) => (isLettersOff(key, known) ? distance(key, known) : Infinity)));
  const [nearest] = columns
    .map((column) => ({ column, off: distanceTo(column) }))
    .filter(({ off }) => off < Infinity)
    .sort((a, b) => a.off - b.off);
  return nearest?.column;
}

function isLettersOff(key: string, known: string): boolean {
  if (Math.abs(key.length - known.length) > 2) return false;
  const off = distance(key, known);
  // One character is half of the meaning of a short Chinese word.
  if (/\p{Script=Han}/u.test(known)) return known.length >= 4 && off === 1;
  const sameStart = key[0] === known[0];
  if (known.length <= 4) return sameStart && (off === 1 || isSwapped(key, known));
  return off === 1 || (off === 2 && (sameStart || known.length >= 8));
}

/** Two swapped letters count as one typing error. */
const isSwapped = (one: string, other: string): boolean =>
  one.length === other.length &&
  distance(one, other) === 2 &&
  Array.from(one).sort().join("") === Array.from(other).sort().join("");

/**
 * "Distrib", "Acq. cost": the first four letters of a long name, or three before a dot.
 */
function byAbbreviation<Column extends Heading>(
  header: string,
  { key, words }: HeadingParts,
  columns: readonly Column[],
): Column | undefined {
  const cut = header.includes(".") ? words.filter((word) => word.length >= 3) : key.length >= 4 ? [key] : [];
  return columns.find((column) =>
    keysOf(column).some((known) => known.length >= 7 && cut.some((word) => known.startsWith(word))),
  );
}
