/**
 * Height of the rows of the verdict. Their number is the same on every sheet, so that the cells below have the same
 * addresses; their height follows the length of the longest verdict.
 */
import type { LanguageCode } from "../../i18n/languages";
import type { PlanOptions } from "../../plan/templates/planOptions";
import { VERDICT_ROWS } from "./modelLayout";

/** Lines of the longest verdict across the columns of the verdict. Optional inputs add a sentence and longer names. */
const LINES: Readonly<Record<LanguageCode, Readonly<{ plain: number; optional: number }>>> = {
  en: { plain: 6, optional: 7 },
  fr: { plain: 7, optional: 8 },
  zh: { plain: 5, optional: 6 },
};
/** Points of a line of the style of the verdict. */
export const LINE = 15;

/** Height of each row of the verdict, in points, by row. */
export function verdictHeights(options: PlanOptions, language: LanguageCode): Readonly<Record<number, number>> {
  const { plain, optional } = LINES[language];
  const hasOptions = Object.values(options).some((used) => used.length > 0);
  const { first, last } = VERDICT_ROWS;
  const count = last - first + 1;
  const height = ((hasOptions ? optional : plain) * LINE) / count;
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [first + index, height]));
}
