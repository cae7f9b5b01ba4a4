/**
 * Whether the name of a driver or segment means a sum of others, by the rule of src/plan/headings/sumRow, in native
 * formulas. All names are joined into one text, and the listed words are removed from it. A name that consists of
 * listed words and contains a sum word is left as "␞#␞". No name that the functions accept is counted. Formulas cannot
 * detect some spellings of sums (full width, spaced letters, units in brackets); the functions detect these.
 */
import { BESIDE_CHINESE_SUMS, BESIDE_SUMS, PARTIAL_SUMS, SUM_WORDS } from "../../plan/headings/sumRow";
import type { InLanguage } from "../InLanguage";
import type { CellValue } from "../SheetSpec";
import { BESIDE_COLUMN } from "./inputColumns";
import { column, type ModelLayout, type Rows } from "./modelLayout";
import type { SheetPart } from "./SheetPart";
import { DRIVER_WORKING, SEGMENT_WORKING } from "./workingColumns";

const LETTER = BESIDE_COLUMN;
/** Follows the name of a driver; a name that contains this character counts as two names. */
const BETWEEN = "␞";
/** Before and after the name of a segment, because only segments can be sums of an industry. */
const OF_SEGMENT = "␟";
const SUM = "#";
/** Replaces digits: a number beside a sum is not part of a word, but a number within a word is. */
const NUMBER = "§";
/** Keeps formulas below 8,192 characters, the limit of Excel. */
const NAMES_A_CELL = 150;
/** Keeps nesting below 64 levels, the limit of Excel. */
const WORDS_A_CELL = 50;

const TRADITIONAL = ["計计", "總总", "匯汇", "彙汇", "數数", "額额"];
const ACCENTS = ["ée", "èe", "êe", "ûu", "ôo", "àa"];
const DIGITS = Array.from("0123456789");
const MARKS = Array.from(`-–—:,.;*/_+%€$&'’«»：、，。\u00a0${SUM}`);
/**
 * Only empty brackets and brackets with a number are removed. The functions ignore a unit in the last brackets, but a
 * number is no unit.
 */
const NO_UNIT = ["()", "（）", `(${NUMBER})`, `（${NUMBER}）`];
const NUMERALS = Array.from("一二三四五六七八九十");

type Replacement = readonly [from: string, to: string];

const isChinese = (word: string): boolean => /\p{Script=Han}/u.test(word);
/**
 * Two of these separate the words of a name. A space would not work: the grid of the preview trims it at the ends of a
 * text within a formula.
 */
const GAP = "_";
const word = (text: string): string => (isChinese(text) ? text : `${GAP}${text}${GAP}`);

const CLEANED: readonly Replacement[] = [
  ...[...TRADITIONAL, ...ACCENTS].map((pair): Replacement => [pair.charAt(0), pair.charAt(1)]),
  ...MARKS.map((mark): Replacement => [mark, " "]),
];
const PARTED: readonly Replacement[] = [
  ...DIGITS.map((digit): Replacement => [digit, NUMBER]),
  ...Array.from({ length: 4 }, (): Replacement => [NUMBER + NUMBER, NUMBER]),
  ...NO_UNIT.map((unit): Replacement => [unit, " "]),
  [" ", GAP + GAP],
  ...[BETWEEN, OF_SEGMENT].map((between): Replacement => [between, `${GAP}${GAP}${between}${GAP}${GAP}`]),
  // Removes a mark at an end of a name, and a number that is a word of its own.
  [`${GAP}${NUMBER}${GAP}`, GAP + GAP],
  ...Array.from({ length: 3 }, (): Replacement => [GAP + GAP + GAP, GAP + GAP]),
];
const SUMS = SUM_WORDS.map((text): Replacement => [word(text), isChinese(text) ? SUM : `${GAP}${SUM}${GAP}`]);
const BESIDE = [...BESIDE_SUMS, ...BESIDE_CHINESE_SUMS, ...NUMERALS].map((text): Replacement => [
  word(text),
  isChinese(text) ? "" : GAP,
]);
/** The hyphen of "Sub-total" has become a space, so it is two words. */
const PARTIAL = [
  ...PARTIAL_SUMS.flatMap((text) =>
    isChinese(text) ? [BETWEEN, OF_SEGMENT].map((between) => `${text}${GAP}${GAP}${between}`) : word(text),
  ),
  ...["sub__total", "sub__totals", "sous__total", "sous__totaux"].map(word),
];

/** The rest of a name that is a sum. */
const LEFT = `${BETWEEN}${SUM}${BETWEEN}`;
/** The sign ∑ as the whole name: of a segment, of the first driver, of another driver. */
const SIGN_ALONE = [
  [OF_SEGMENT, OF_SEGMENT],
  [OF_SEGMENT, BETWEEN],
  [BETWEEN, BETWEEN],
].map((around) => around.join(`${GAP}${GAP}∑${GAP}${GAP}`));
/** Joins the remaining words, whatever was between them. */
const JOINED: readonly Replacement[] = [
  [GAP, ""],
  [OF_SEGMENT, BETWEEN],
  ...[SUM + NUMBER, NUMBER + SUM].map((beside): Replacement => [beside, SUM]),
  ...Array.from({ length: 4 }, (): Replacement => [SUM + SUM, SUM]),
];

/** Every text that the formulas search for or insert: the same in every language of the sheet. */
export const SUM_LITERALS: readonly string[] = [
  ...[...CLEANED, ...PARTED, ...SUMS, ...BESIDE].flat(),
  ...PARTIAL,
  ...JOINED.flat(),
  ...[LEFT, ...SIGN_ALONE],
  ...[`${OF_SEGMENT}__total__`, `__${OF_SEGMENT}`, `${OF_SEGMENT}__`, `__total__${OF_SEGMENT}`, `合计__${OF_SEGMENT}`],
];

const replaced = (text: string, replacements: readonly Replacement[]): string =>
  replacements.reduce((inner, [from, to]) => `SUBSTITUTE(${inner},"${from}","${to}")`, text);

const contains = (text: string, part: string): string => `(LEN(${text})<>LEN(SUBSTITUTE(${text},${part},"")))`;

/** The texts, one below the other beside the workings of the blocks, and the number of rows that are sums of others. */
export function sumRowsRead({
  blocksRead,
  driverWorkings,
  segmentWorkings,
  t,
}: InLanguage<ModelLayout>): SheetPart & { count: string } {
  const at = (step: number): string => `$${LETTER}$${blocksRead.first + step}`;
  const joinedNames = (letter: string, rows: Rows, between: string): readonly string[] =>
    inPieces(cellsOf(letter, rows), NAMES_A_CELL).map((cells) => cells.map((cell) => `${cell}&"${between}"`).join("&"));
  const parts = [
    ...joinedNames(SEGMENT_WORKING.name, segmentWorkings, OF_SEGMENT),
    ...joinedNames(DRIVER_WORKING.name, driverWorkings, BETWEEN),
  ];
  const steps = [
    (joined: string) => `TRIM(${replaced(`LOWER("${OF_SEGMENT}"&${joined})`, CLEANED)})`,
    ...[PARTED, ...inPieces(SUMS, WORDS_A_CELL), ...inPieces(BESIDE, WORDS_A_CELL), JOINED].map(
      (words) => (text: string) => replaced(text, words),
    ),
  ];
  const [parted, left] = [at(parts.length + 1), at(parts.length + steps.length - 1)];
  const joined = parts.map((_, index) => at(index)).join("&");
  // A text longer than a cell allows is skipped.
  const chain = steps.map((step, index) => `IFERROR(${step(index === 0 ? joined : at(parts.length + index - 1))},"")`);
  const industries = column(SEGMENT_WORKING.industry, segmentWorkings);
  const industry = replaced(`LOWER(${industries})`, [[" ", GAP + GAP]]);
  const [from, to] = [`${OF_SEGMENT}${GAP}${GAP}`, `${GAP}${GAP}${OF_SEGMENT}`];
  const ofIndustry = [
    `"${from}total${GAP}${GAP}"&${industry}&"${to}"`,
    `"${from}"&${industry}&"${GAP}${GAP}total${to}"`,
    `"${from}"&${industry}&"合计${to}"`,
  ].map((name) => `SUMPRODUCT((${industries}<>"")*${contains(parted, name)})`);
  const cells = [...parts, ...chain].map((formula): readonly CellValue[] => [{ formula: `=${formula}` }]);
  return {
    blocks: [{ at: `${LETTER}${blocksRead.header}`, cells: [[t.reasons.namesRead], ...cells] }],
    formats: [
      { range: `${LETTER}${blocksRead.header}`, style: "header" },
      { range: `${LETTER}${blocksRead.first}:${LETTER}${blocksRead.first + cells.length - 1}`, style: "working" },
    ],
    count: [
      contains(left, `"${LEFT}"`),
      ...[...PARTIAL, ...SIGN_ALONE].map((text) => contains(parted, `"${text}"`)),
      ...ofIndustry,
    ].join("+"),
  };
}

const cellsOf = (letter: string, { first, last }: Rows): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `$${letter}$${first + index}`);

function inPieces<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
