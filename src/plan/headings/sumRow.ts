/**
 * Labels of rows that sum up others: Total, Sous-total, 合计. Whole words decide: one word of a sum, and next to it only
 * words for what is summed ("Total clients", "Grand total (65)"). "Total station" and "Totally new" are names.
 */
import {
  BESIDE_SUMS as BESIDE,
  FILLING_SUMS,
  NUMERALS,
  OTHER_SUMS,
  PARTIAL_PREFIXES,
  PARTIAL_STEMS,
  PARTIAL_SUMS,
  MAYBE_SUMS,
  SUMS,
} from "../../i18n/allReaderWords";
import { headingParts } from "./headingParts";
import { nameKey } from "./nameKey";
import { plainText } from "./plainText";

/** One character is a word in Chinese, and there are no spaces between words. */
const isChinese = (word: string): boolean => /\p{Script=Han}/u.test(word);

/**
 * Words for sums, without accents, in lower case, in simplified characters. Native formulas on generated sheets search
 * names for them.
 */
export const SUM_WORDS = [...SUMS.filter((word) => !isChinese(word)), "σ", ...OTHER_SUMS, ...SUMS.filter(isChinese)];

/** A sum, whatever the words after it. */
export { PARTIAL_SUMS };

/** Words for what is summed, and small words in between. */
export const BESIDE_SUMS = BESIDE.filter((word) => !isChinese(word));

/** The same for Chinese. No word may begin with the end of the word before it. */
export const BESIDE_CHINESE_SUMS = BESIDE.filter(isChinese);

const SUM_SET: ReadonlySet<string> = new Set(SUM_WORDS);
const PARTIAL: ReadonlySet<string> = new Set(PARTIAL_SUMS);
const BESIDE_SET: ReadonlySet<string> = new Set(BESIDE_SUMS);
const CHINESE_SUMS = SUM_WORDS.filter(isChinese);
const CHINESE_PARTIAL = PARTIAL_SUMS.filter(isChinese);
const BESIDE_CHINESE = new RegExp(`^(${[...NUMERALS, ...BESIDE_CHINESE_SUMS, ...CHINESE_SUMS].join("|")})+$`);

const CHINESE_SUM = new RegExp(`^(.*?)(${CHINESE_SUMS.join("|")})(.*)$`);

/** Quick check that excludes almost all names. */
const MAYBE_SUM = new RegExp(`${MAYBE_SUMS}|[∑Σσ]`, "iu");

/** `groups`: names that group rows, such as industries. "Mining total" is a sum if Mining is one of them. */
export function isSumRow(label: unknown, groups: () => readonly string[] = () => []): boolean {
  if (typeof label !== "string" || label.length > MAX_LENGTH) return false;
  const wide = plainText(label);
  // A text that looks like a formula is a name.
  if (!MAYBE_SUM.test(wide) || /[@=]/.test(wide)) return false;
  if (/^\s*[∑Σ][\s:]*$/u.test(wide)) return true;
  const { words, key } = headingParts(label);
  const plain = joined(words.filter((word) => !/^\p{N}+$/u.test(word)));
  if (SUM_SET.has(key.replace(/\p{N}+/gu, ""))) return true;
  if (isChineseSum(key, words, groups)) return true;
  if (!plain.some((word) => SUM_SET.has(word))) return false;
  if (plain.some((word) => PARTIAL.has(word))) return true;
  const others = plain.filter((word) => !SUM_SET.has(word) && !BESIDE_SET.has(word) && !BESIDE_CHINESE.test(word));
  return others.length === 0 || groups().some((group) => isOf(plain, group));
}

const MAX_LENGTH = 100;

/** "Sub-total" and "sous-total" count as one word. */
const joined = (words: readonly string[]): readonly string[] =>
  words.flatMap((word, index) => {
    const [before = "", after = ""] = [words[index - 1], words[index + 1]];
    if (PARTIAL_PREFIXES.includes(word) && isStem(after)) return [`${word}${after}`];
    return PARTIAL_PREFIXES.includes(before) && isStem(word) ? [] : [word];
  });

const isStem = (word: string): boolean => PARTIAL_STEMS.some((stem) => word.startsWith(stem));

const isOf = (words: readonly string[], group: string): boolean => {
  const rest = words.filter((word) => !SUM_SET.has(word) && !FILLING.has(word)).join("");
  return rest !== "" && rest === nameKey(headingParts(group).key);
};
const FILLING: ReadonlySet<string> = new Set(FILLING_SUMS);

function isChineseSum(key: string, words: readonly string[], groups: () => readonly string[]): boolean {
  if (words.some((word) => CHINESE_PARTIAL.includes(word))) return true;
  const [, before = "", sum, after = ""] = CHINESE_SUM.exec(key.replace(/\p{N}+/gu, "")) ?? [];
  if (sum === undefined) return false;
  const of = `${before}${after}`;
  if (of === "" || (CHINESE_PARTIAL.includes(sum) && after === "") || BESIDE_CHINESE.test(of)) return true;
  return (before === "" || after === "") && groups().some((group) => nameKey(headingParts(group).key) === of);
}
