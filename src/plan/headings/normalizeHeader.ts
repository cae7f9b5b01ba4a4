import { CLEAR_TERMS, HEADINGS } from "../../i18n/headings";
import { exchangeLabel, exchangeName } from "./exchangeLabel";
import { headingParts } from "./headingParts";

/**
 * The key that compares headers and labels. Units in brackets, marks after them, accents, invisible characters, case
 * and spacing do not matter, nor do the language and the name used. "Pente", "Learning slope (%)", "學習斜率" and "slope"
 * have the same key. A header that is not ours stays as it is.
 */
export function normalizeHeader(text: unknown): string {
  if (typeof text !== "string") return "";
  const { key } = headingParts(text);
  const known = ENGLISH.get(key);
  if (known !== undefined) return known;
  const exchange = exchangeLabel(text);
  return exchange === undefined ? key : headingParts(exchangeName(exchange)).key;
}

/** All names of a header or label of ours, as compared by ./headingParts. */
export const keysOf = (heading: string): readonly string[] => {
  const meant = normalizeHeader(heading);
  return [meant, ...[...ENGLISH].flatMap(([key, english]) => (english === meant ? [key] : []))];
};

/** The fee of a client and that of its segment share one key, since no block has both. */
const ALIKE = { "Fee a month": "Fee" } as const;

const ENGLISH: ReadonlyMap<string, string> = (() => {
  const keys = new Map<string, string>();
  const meaning = (english: string): string =>
    headingParts(english in ALIKE ? ALIKE[english as keyof typeof ALIKE] : english).key;
  for (const headings of Object.values(HEADINGS))
    for (const [english, written] of Object.entries(headings)) {
      keys.set(headingParts(english).key, meaning(english));
      keys.set(headingParts(written).key, meaning(english));
    }
  for (const terms of Object.values(CLEAR_TERMS))
    for (const [english, names] of Object.entries(terms))
      for (const name of names) keys.set(headingParts(name).key, meaning(english));
  return keys;
})();
