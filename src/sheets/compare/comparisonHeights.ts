/** Rows that hold more than a line, in points: names of scenarios, sentences, the longer explanations and labels. */
import { checkLengths } from "./comparisonChecks";
import { type ComparisonLayout, TOP } from "./comparisonLayout";
import { FIGURES } from "./figureRows";
import { labelLines, moreThanLines } from "./labelLines";

const LINE = 13;
/**
 * Of every row that is printed and holds one line: so that a page holds as many rows as it was counted to, whichever
 * font is there.
 */
const ROW = 14;
/** Of the sentences on top. */
const TALL_LINE = 15;
/** Letters of a name that a line above its column holds for sure. */
const NAME_LETTERS = 15;
/**
 * Letters of the sentences but for the names, how often these stand in them, and letters that a line of columns B to G
 * holds.
 */
const SENTENCES = { letters: 300, names: 7, line: 110 } as const;

export function comparisonHeights(layout: ComparisonLayout): Readonly<Record<number, number>> {
  const { about, ladder, checks, figures, crossover, models } = layout;
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
    // Somebody may call a scenario by more letters later.
    [TOP.names]: Math.max(named, 2 * LINE + 3),
    [TOP.answer]: TALL_LINE * Math.ceil((SENTENCES.letters + SENTENCES.names * longest) / SENTENCES.line) + 2,
    [TOP.differing]: 32,
    ...(more > 1 ? { [figures.first + FIGURES.indexOf("gain")]: more * LINE } : {}),
    [checks.header - 1]: 4 * LINE,
    [ladder.header]: 42,
  };
}

/** Header rows that hold names of scenarios. */
export function headed(layout: ComparisonLayout): readonly number[] {
  const { figures, differing, crossover, termLines, driverLines, segmentLines } = layout;
  const { foundDrivers, foundSegments, segmentsApart, marginCrossover } = layout;
  const all = [figures, differing, crossover, termLines, driverLines, segmentLines, foundDrivers, foundSegments];
  return [...all, segmentsApart, marginCrossover].map(({ header }) => header);
}

/** Rows of explanations that are longer than the table below them is wide. */
export const explained = ({
  figures,
  marginCrossover,
  crossover,
  checks,
  scenarios,
}: ComparisonLayout): readonly number[] =>
  [figures, marginCrossover, crossover, checks, scenarios].map(({ header }) => header - 1);
