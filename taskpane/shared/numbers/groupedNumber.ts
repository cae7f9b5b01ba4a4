import { parseNumber } from "./parseNumber";
import { typedNumber } from "./typedNumber";

/**
 * What stands in a field, with its digits in groups of three; a percent stays one. Text that is no number stays as it
 * is.
 */
export function groupedNumber(text: string, locale: string): string {
  const percent = /\s*%\s*$/.exec(text);
  const value = parseNumber(percent === null ? text : text.slice(0, percent.index), locale);
  if (value === undefined) return text;
  return `${typedNumber(value, locale, { grouped: true })}${percent === null ? "" : percent[0].trimEnd()}`;
}

/** Where a place between the signs of a number in groups is once the groups are gone. */
export function placeUngrouped(grouped: string, plain: string, at: number): number {
  let place = 0;
  for (let index = 0; index < at; index += 1) if (grouped[index] === plain[place]) place += 1;
  return place;
}
