import { VARIANTS } from "../../i18n/allReaderWords";

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from(
    { length: VARIANTS.length / 2 },
    (_, index) => [VARIANTS[2 * index] ?? "", VARIANTS[2 * index + 1] ?? ""] as const,
  ),
);

/** Characters of headers, labels and words for sums, as the catalogs write them. */
export const simplified = (text: string): string =>
  /\p{Script=Han}/u.test(text) ? text.replace(/\p{Script=Han}/gu, (one) => SIMPLIFIED.get(one) ?? one) : text;
