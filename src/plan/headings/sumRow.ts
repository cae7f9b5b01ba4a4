/**
 * Labels of rows that sum up others: Total, Sous-total, 合计. Whole words decide: one word of a sum, and next to it only
 * words for what is summed ("Total clients", "Grand total (65)"). "Total station" and "Totally new" are names.
 */
import { headingParts } from "./headingParts";
import { nameKey } from "./nameKey";
import { plainText } from "./plainText";

const listed = (text: string): readonly string[] => text.split(" ");

/**
 * Words for sums, without accents, in lower case, in simplified characters. Native formulas on generated sheets search
 * names for them.
 */
export const SUM_WORDS = listed(
  "total totals totaux tot subtotal subtotals soustotal soustotaux sum sums somme sommes overall ensemble σ " +
    // Words from other European languages.
    "gesamt gesamtsumme summe zwischensumme totaal subtotaal totale totali subtotale totales subtotales totais suma soma " +
    "合计 小计 总计 共计 汇总 总和 总数 总额 累计",
);

/** A sum, whatever the words after it. */
export const PARTIAL_SUMS = listed("subtotal subtotals soustotal soustotaux 小计");

/** Words for what is summed, and small words in between. */
export const BESIDE_SUMS = listed(
  "grand general generale overall all sub sous running cumulative of the and for in de des du d la le les l et au tout tous toutes " +
    "row rows line lines ligne lignes item items amount amounts montant montants count number nombre value values valeur valeurs " +
    "net gross brut brute nette netto brutto " +
    "client clients customer customers driver drivers segment segments inducteur inducteurs poste postes term terms input inputs " +
    "cost costs cout couts price prices prix fee fees revenue quantity first rate ht ttc plan block " +
    "expert experts customization hardware engineering training travel operations other others",
);

/** The same for Chinese, which has no spaces. No word may begin with the end of the word before it. */
export const BESIDE_CHINESE_SUMS = listed(
  "数量 客户群 客户数 客户 成本动因 成本 动因 价格 费用 金额 全部 所有 本期 各项 行业 用量 其他 硬件 专家 工程 培训 差旅 运营",
);

const SUMS: ReadonlySet<string> = new Set(SUM_WORDS);
const PARTIAL: ReadonlySet<string> = new Set(PARTIAL_SUMS);
const BESIDE: ReadonlySet<string> = new Set(BESIDE_SUMS);
const CHINESE_SUMS = SUM_WORDS.filter((word) => /\p{Script=Han}/u.test(word));
const BESIDE_CHINESE = new RegExp(`^([一二三四五六七八九十]|${[...BESIDE_CHINESE_SUMS, ...CHINESE_SUMS].join("|")})+$`);

const CHINESE_SUM = new RegExp(`^(.*?)(${CHINESE_SUMS.join("|")})(.*)$`);

/** Quick check that excludes almost all names. */
const MAYBE_SUM = /t\s*o\s*t|su[mb]|so[mu]|over|ensemble|gesamt|[计計总總汇匯彙累共和小数數額额∑Σσ]/iu;

/** `groups`: names that group rows, such as industries. "Mining total" is a sum if Mining is one of them. */
export function isSumRow(label: unknown, groups: () => readonly string[] = () => []): boolean {
  if (typeof label !== "string" || label.length > MAX_LENGTH) return false;
  const wide = plainText(label);
  // A text that looks like a formula is a name.
  if (!MAYBE_SUM.test(wide) || /[@=]/.test(wide)) return false;
  if (/^\s*[∑Σ][\s:]*$/u.test(wide)) return true;
  const { words, key } = headingParts(label);
  const plain = joined(words.filter((word) => !/^\p{N}+$/u.test(word)));
  if (SUMS.has(key.replace(/\p{N}+/gu, ""))) return true;
  if (isChineseSum(key, words, groups)) return true;
  if (!plain.some((word) => SUMS.has(word))) return false;
  if (plain.some((word) => PARTIAL.has(word))) return true;
  const others = plain.filter((word) => !SUMS.has(word) && !BESIDE.has(word) && !BESIDE_CHINESE.test(word));
  return others.length === 0 || groups().some((group) => isOf(plain, group));
}

const MAX_LENGTH = 100;

/** "Sub-total" and "sous-total" count as one word. */
const joined = (words: readonly string[]): readonly string[] =>
  words.flatMap((word, index) => {
    if (/^(sub|sous)$/.test(word) && /^tota/.test(words[index + 1] ?? "")) return [`${word}${words[index + 1] ?? ""}`];
    return /^(sub|sous)$/.test(words[index - 1] ?? "") && word.startsWith("tota") ? [] : [word];
  });

const isOf = (words: readonly string[], group: string): boolean => {
  const rest = words.filter((word) => !SUMS.has(word) && !FILLING.has(word)).join("");
  return rest !== "" && rest === nameKey(headingParts(group).key);
};
const FILLING: ReadonlySet<string> = new Set(listed("grand of the for in de des du d la le les l"));

function isChineseSum(key: string, words: readonly string[], groups: () => readonly string[]): boolean {
  if (words.includes("小计")) return true;
  const [, before = "", sum, after = ""] = CHINESE_SUM.exec(key.replace(/\p{N}+/gu, "")) ?? [];
  if (sum === undefined) return false;
  const of = `${before}${after}`;
  if (of === "" || (sum === "小计" && after === "") || BESIDE_CHINESE.test(of)) return true;
  return (before === "" || after === "") && groups().some((group) => nameKey(headingParts(group).key) === of);
}
