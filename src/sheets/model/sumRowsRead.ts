/**
 * Whether a driver or segment is called like a sum of others, as src/plan/headings/sumRow has it, in native formulas: all names in one text, from which the
 * listed words are taken out. A name that consists of listed words and has a sum among them is left as "¦#¦". Names that are written in ways which formulas
 * do not see through (full width, spaced letters) are left to the functions.
 */
import { BESIDE_CHINESE_SUMS, BESIDE_SUMS, PARTIAL_SUMS, SUM_WORDS } from "../../plan/headings/sumRow";
import type { CellValue } from "../SheetSpec";
import { column, type ModelLayout, type Rows } from "./modelLayout";
import type { Part } from "./Part";
import { DRIVER_WORKING, SEGMENT_WORKING } from "./workingColumns";

/** Behind what is printed. */
const LETTER = "O";
/** Stands between names; a name that contains one counts as two. */
const BETWEEN = "¦";
const SUM = "#";
/** A formula may have 8,192 letters. */
const NAMES_A_CELL = 150;
/** Functions may be 64 deep. */
const WORDS_A_CELL = 50;

const TRADITIONAL = ["計计", "總总", "匯汇", "彙汇", "數数", "額额"];
const ACCENTS = ["ée", "èe", "êe", "ûu", "ôo", "àa", "∑σ"];
const DIGITS = Array.from("0123456789");
const MARKS = Array.from(`-():,.;*/_+%€$&’：（）、\u00a0${SUM}`);
const NUMERALS = Array.from("一二三四五六七八九十");

type Replacement = readonly [from: string, to: string];

const isChinese = (word: string): boolean => /\p{Script=Han}/u.test(word);
/** Two of them part the words of a name; not spaces, which the grid of the preview trims off the ends of a text within a formula. */
const GAP = "_";
const word = (text: string): string => (isChinese(text) ? text : `${GAP}${text}${GAP}`);

const CLEANED: readonly Replacement[] = [
  ...[...TRADITIONAL, ...ACCENTS].map((pair): Replacement => [pair.charAt(0), pair.charAt(1)]),
  ...DIGITS.map((digit): Replacement => [digit, ""]),
  ...MARKS.map((mark): Replacement => [mark, " "]),
];
const PARTED: readonly Replacement[] = [
  [" ", GAP + GAP],
  [BETWEEN, `${GAP}${GAP}${BETWEEN}${GAP}${GAP}`],
];
const SUMS = SUM_WORDS.map((text): Replacement => [word(text), isChinese(text) ? SUM : `${GAP}${SUM}${GAP}`]);
const BESIDE = [...BESIDE_SUMS, ...BESIDE_CHINESE_SUMS, ...NUMERALS].map((text): Replacement => [
  word(text),
  isChinese(text) ? "" : GAP,
]);
/** "Sub-total" has become two words. */
const PARTIAL = [
  ...PARTIAL_SUMS.map((text) => (isChinese(text) ? `${text}${GAP}${GAP}${BETWEEN}` : word(text))),
  ...["sub__total", "sub__totals", "sous__total", "sous__totaux"].map(word),
];

/** Every text that the formulas look for or put in its place: the same whatever language the sheet is in. */
export const SUM_LITERALS: readonly string[] = [
  ...[...CLEANED, ...PARTED, ...SUMS, ...BESIDE].flat(),
  ...PARTIAL,
  ...[BETWEEN, SUM + SUM, `${BETWEEN}${SUM}${BETWEEN}`],
  ...["¦__total__", "__¦", "¦__", "__total__¦", "合计__¦"],
];

const replaced = (text: string, replacements: readonly Replacement[]): string =>
  replacements.reduce((inner, [from, to]) => `SUBSTITUTE(${inner},"${from}","${to}")`, text);

const contains = (text: string, part: string): string => `(LEN(${text})<>LEN(SUBSTITUTE(${text},${part},"")))`;

/** The texts, one below the other beside the workings of the blocks, and how many rows sum up others. */
export function sumRowsRead({ blocksRead, driverWorkings, segmentWorkings }: ModelLayout): Part & { count: string } {
  const at = (step: number): string => `$${LETTER}$${blocksRead.first + step}`;
  const names = [...cellsOf(DRIVER_WORKING.name, driverWorkings), ...cellsOf(SEGMENT_WORKING.name, segmentWorkings)];
  const parts = inPieces(names, NAMES_A_CELL).map((cells) => cells.map((cell) => `${cell}&"${BETWEEN}"`).join("&"));
  const steps = [
    (joined: string) => replaced(`TRIM(${replaced(`LOWER("${BETWEEN}"&${joined})`, CLEANED)})`, PARTED),
    ...[...inPieces(SUMS, WORDS_A_CELL), ...inPieces(BESIDE, WORDS_A_CELL)].map(
      (words) => (text: string) => replaced(text, words),
    ),
    (text: string) => replaced(text, [[GAP, ""], ...Array.from({ length: 4 }, (): Replacement => [SUM + SUM, SUM])]),
  ];
  const cleaned = at(parts.length);
  const left = at(parts.length + steps.length - 1);
  const joined = parts.map((_, index) => at(index)).join("&");
  // A text longer than a cell holds is passed over.
  const chain = steps.map((step, index) => `IFERROR(${step(index === 0 ? joined : at(parts.length + index - 1))},"")`);
  const industries = column(SEGMENT_WORKING.industry, segmentWorkings);
  const industry = replaced(`LOWER(${industries})`, PARTED.slice(0, 1));
  const [from, to] = [`${BETWEEN}${GAP}${GAP}`, `${GAP}${GAP}${BETWEEN}`];
  const ofIndustry = [
    `"${from}total${GAP}${GAP}"&${industry}&"${to}"`,
    `"${from}"&${industry}&"${GAP}${GAP}total${to}"`,
    `"${from}"&${industry}&"合计${to}"`,
  ].map((name) => `SUMPRODUCT((${industries}<>"")*${contains(cleaned, name)})`);
  const cells = [...parts, ...chain].map((formula): readonly CellValue[] => [{ formula: `=${formula}` }]);
  return {
    blocks: [{ at: `${LETTER}${blocksRead.header}`, cells: [["Names read"], ...cells] }],
    formats: [
      { range: `${LETTER}${blocksRead.header}`, style: "header" },
      { range: `${LETTER}${blocksRead.first}:${LETTER}${blocksRead.first + cells.length - 1}`, style: "working" },
    ],
    count: [
      contains(left, `"${BETWEEN}${SUM}${BETWEEN}"`),
      ...PARTIAL.map((text) => contains(cleaned, `"${text}"`)),
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
