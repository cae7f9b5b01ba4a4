import { headingsFr } from "./fr";
import { headingsZh } from "./zhHans";

/**
 * A header or label as it is compared: case and spacing aside, and in whatever language of ours it is written. "Pente", "学习斜率" and "slope" are one; what
 * is none of ours stays as it is.
 */
export function folded(text: unknown): string {
  const plain = simplified(text);
  return ENGLISH.get(plain) ?? plain;
}

const simplified = (text: unknown): string =>
  typeof text === "string"
    ? text
        .toLowerCase()
        .replace(/[\s\u00a0\u202f]+/g, "")
        .replaceAll("’", "'")
    : "";

const ENGLISH: ReadonlyMap<string, string> = new Map(
  [headingsFr, headingsZh].flatMap((headings) =>
    Object.entries(headings).map(([english, written]) => [simplified(written), simplified(english)] as const),
  ),
);
