import { shortHeading, shownHeading } from "../../i18n/headings";
import { LANGUAGES } from "../../i18n/languages";
import type { Heading } from "../../schema/Headings";

/**
 * A header or label as sheets in each language show it, then its short name, for COUNTIF and SUMIF of another sheet: it
 * may be in another language than the model, and the model may be older. Spellings that differ in case only are given
 * once, because these functions ignore case.
 */
export function labelVariants(label: Heading): readonly string[] {
  const names = LANGUAGES.flatMap((language) => [shownHeading(label, language), shortHeading(label, language)]);
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}
