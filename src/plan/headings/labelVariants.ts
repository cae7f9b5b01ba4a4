import { HEADINGS } from "../../i18n/headings";
import type { Heading } from "../../schema/Headings";

/**
 * A label in the spelling of each language, for COUNTIF and SUMIF of another sheet, which may be in another language
 * than the model. The English spelling is in lower case, because these functions ignore case.
 */
export function labelVariants(label: Heading): readonly string[] {
  const english = label.toLowerCase();
  const others = Object.values(HEADINGS)
    .map((headings) => headings[label])
    .filter((written) => written.toLowerCase() !== english);
  return [english, ...new Set(others)];
}
