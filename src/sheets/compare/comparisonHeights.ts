/** Heights in points of rows with more than one line: scenario names, sentences, long explanations and labels. */
import { checkLengths } from "./comparisonChecks";
import { type ComparisonLayout, TOP } from "./comparisonLayout";
import { figureRow } from "./figureRows";
import { labelLines, moreThanLines } from "./labelLines";

const LINE = 13;
/**
 * Height of every printed row with one line. It is fixed, so that a page holds the number of rows counted for it with
 * any font.
 */
const ROW = 14;
/** Height of the sentences on top. */
const TALL_LINE = 15;
/** Characters of a name that certainly fit on a line above its column. */
const NAME_LETTERS = 15;
/**
 * Characters of the sentences without the names, how often names occur in them, and characters that fit on a line of
 * columns B to G.
 */
const SENTENCES = { letters: 300, names: 7, line: 110 } as const;

export function comparisonHeights(layout: ComparisonLayout): Readonly<Record<number, number>> {
  const { about, deploymentTable, checks, figures, crossover, models } = layout;
  const longest = Math.max(...models.map(({ sheetName }) => sheetName.length));
  const named = LINE * Math.ceil(longest / NAME_LETTERS) + 3;
  const more = moreThanLines(models);
  const long = checkLengths(layout).flatMap((letters, index) => {
    const lines = labelLines(letters);
    return lines > 1 ? [[checks.first + index, lines * LINE] as const] : [];
  });
  return {
    ...Object.fromEntries(Array.from({ length: about.last }, (_, index) => [index + 1, ROW])),
    ...Object.fromEntries(headed(layout).map((row) => [row, named])),
    ...Object.fromEntries(explained(layout).map((row) => [row, 2 * LINE])),
    ...Object.fromEntries([figures, crossover].map(({ header }) => [header - 1, 3 * LINE])),
    ...Object.fromEntries(long),
    [TOP.title]: 28,
    [TOP.subtitle]: 18,
    // Room for longer names, because a scenario may be renamed later.
    [TOP.names]: Math.max(named, 2 * LINE + 3),
    [TOP.answer]: TALL_LINE * Math.ceil((SENTENCES.letters + SENTENCES.names * longest) / SENTENCES.line) + 2,
    [TOP.differing]: 32,
    ...(more > 1 ? { [figureRow(layout, "gain")]: more * LINE } : {}),
    [checks.header - 1]: 4 * LINE,
    [deploymentTable.header]: 42,
  };
}

/** Header rows that hold names of scenarios. */
export function headed(layout: ComparisonLayout): readonly number[] {
  const { figures, differing, crossover, termLines, driverLines, segmentLines } = layout;
  const { foundDrivers, foundSegments, segmentsApart, marginCrossover } = layout;
  const all = [figures, differing, crossover, termLines, driverLines, segmentLines, foundDrivers, foundSegments];
  return [...all, segmentsApart, marginCrossover].map(({ header }) => header);
}

/** Rows of explanations that are wider than the table below them. */
export const explained = ({
  figures,
  marginCrossover,
  crossover,
  checks,
  scenarios,
}: ComparisonLayout): readonly number[] =>
  [figures, marginCrossover, crossover, checks, scenarios].map(({ header }) => header - 1);
