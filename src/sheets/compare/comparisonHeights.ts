/** Rows that hold more than a line, in points: names of scenarios, sentences, the longer explanations and labels. */
import { checkLengths } from "./comparisonChecks";
import { type ComparisonLayout, TOP } from "./comparisonLayout";
import { FIGURES } from "./figureRows";
import { labelLines, moreThanLines } from "./labelLines";

const LINE = 13;

/** Beyond it two names and their figures take three lines. */
const LONG_NAME = 24;
/** Letters of a name that a line above its column holds for sure. */
const NAME_LETTERS = 15;

export function comparisonHeights(layout: ComparisonLayout): Readonly<Record<number, number>> {
  const { ladder, checks, figures, models } = layout;
  const longest = Math.max(...models.map(({ sheetName }) => sheetName.length));
  const more = moreThanLines(models);
  const long = checkLengths(layout).flatMap((letters, index) => {
    const lines = labelLines(letters);
    return lines > 1 ? [[checks.first + index, lines * LINE] as const] : [];
  });
  return {
    ...Object.fromEntries([TOP.names, ...headed(layout)].map((row) => [row, longest > NAME_LETTERS ? 28 : 16])),
    ...Object.fromEntries(explained(layout).map((row) => [row, 26])),
    ...Object.fromEntries(long),
    [TOP.title]: 28,
    [TOP.subtitle]: 18,
    [TOP.answer]: longest > LONG_NAME ? 46 : 32,
    [TOP.differing]: 32,
    ...(more > 1 ? { [figures.first + FIGURES.indexOf("gain")]: more * LINE } : {}),
    [checks.header - 1]: 38,
    [ladder.header]: 42,
  };
}

/** Header rows that hold names of scenarios. */
export function headed(layout: ComparisonLayout): readonly number[] {
  const { figures, differing, crossover, termLines, driverLines, segmentLines } = layout;
  const { foundDrivers, foundSegments, segmentsApart } = layout;
  const all = [figures, differing, crossover, termLines, driverLines, segmentLines, foundDrivers, foundSegments];
  return [...all, segmentsApart].map(({ header }) => header);
}

/** Rows of explanations that are longer than the table below them is wide. */
export const explained = ({ figures, crossover, checks, scenarios }: ComparisonLayout): readonly number[] =>
  [figures, crossover, checks, scenarios].map(({ header }) => header - 1);
