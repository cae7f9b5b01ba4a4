import { HEADINGS } from "../../i18n/headings";
import type { Heading } from "../../schema/Headings";

/**
 * A label as a model sheet may have it, in each language, for COUNTIF and SUMIF of a sheet beside it: that one may
 * speak another language than the model. The English one in small letters, which these functions do not mind and which
 * a translation of the sheet leaves alone.
 */
export function labelVariants(label: Heading): readonly string[] {
  const english = label.toLowerCase();
  const others = Object.values(HEADINGS)
    .map((headings) => headings[label])
    .filter((written) => written.toLowerCase() !== english);
  return [english, ...new Set(others)];
}
