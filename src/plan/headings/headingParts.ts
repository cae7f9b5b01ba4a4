/** A header or label taken apart: its words, and the units that stand in brackets after it. */
import { memoizeLatest } from "../../engine/memoizeLatest";
import { plainText } from "./plainText";
import { simplified } from "./simplified";

export type HeadingParts = Readonly<{
  /** Letters and digits alone, in small letters without accents: what is compared. */
  key: string;
  words: readonly string[];
  /** What stands in brackets after the words, as it was written. */
  units: readonly string[];
}>;

/** Longer texts are no headers; nothing is lost by reading their beginning alone. */
const LONGEST = 255;

function partsOf(text: string): HeadingParts {
  let rest = plainText(text.slice(0, LONGEST).replace(FOOTNOTES, ""));
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

/** Small raised digits refer to a note; as compatibility forms they would become digits of the header. */
const FOOTNOTES = /[\u00b9\u00b2\u00b3\u2070-\u209c]+/g;

/** The last brackets, and marks behind them. */
const BRACKETS = /[([{【〔［]([^()[\]{}【】〔〕［］]*)[)\]}】〕］][\p{P}\p{S}\s]*$/u;

const MOST = 2000;

/** The same few headers are asked about for every block, row and recalculation. */
export const headingParts = memoizeLatest(MOST, partsOf);
