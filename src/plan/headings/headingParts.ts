/** Splits a header or label into its words and the units in brackets after them. */
import { memoizeLatest } from "../../engine/memoizeLatest";
import { plainText } from "./plainText";
import { simplified } from "./simplified";

export type HeadingParts = Readonly<{
  /** Letters and digits only, in lower case without accents, for comparison. */
  key: string;
  words: readonly string[];
  /** The texts in brackets after the words, as typed. */
  units: readonly string[];
}>;

/** Longer texts are not headers, so reading their beginning is enough. */
const MAX_LENGTH = 255;

function partsOf(text: string): HeadingParts {
  let rest = plainText(text.slice(0, MAX_LENGTH).replace(FOOTNOTES, ""));
  const units: string[] = [];
  for (;;) {
    const [whole, inside] = BRACKETS.exec(rest) ?? [];
    if (whole === undefined || inside === undefined) break;
    units.push(inside);
    rest = rest.slice(0, rest.length - whole.length);
  }
  const plain = simplified(rest.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase());
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  return { key: words.join(""), words, units };
}

/** Superscript digits refer to a footnote. Normalization would turn them into digits of the header. */
const FOOTNOTES = /[\u00b9\u00b2\u00b3\u2070-\u209c]+/g;

/** The last brackets, and any marks after them. */
const BRACKETS = /[([{【〔［]([^()[\]{}【】〔〕［］]*)[)\]}】〕］][\p{P}\p{S}\s]*$/u;

const CACHE_SIZE = 2000;

/** Cached, since every block, row and recalculation uses the same few headers. */
export const headingParts = memoizeLatest(CACHE_SIZE, partsOf);
