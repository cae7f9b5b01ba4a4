import { parseNumber } from "./parseNumber";
import { typedNumber } from "./typedNumber";

/**
 * The text of a field with its digits in groups of three. A percentage stays a percentage, and text that is not a
 * number stays as it is.
 */
export function groupedNumber(text: string, locale: string): string {
  const percent = /\s*%\s*$/.exec(text);
  const value = parseNumber(percent === null ? text : text.slice(0, percent.index), locale);
  if (value === undefined) return text;
  return `${typedNumber(value, locale, { grouped: true })}${percent === null ? "" : percent[0].trimEnd()}`;
}

/** Maps a position in the grouped number to the position in the number without group separators. */
export function ungroupedPosition(grouped: string, plain: string, at: number): number {
  let position = 0;
  for (let index = 0; index < at; index += 1) if (grouped[index] === plain[position]) position += 1;
  return position;
}
