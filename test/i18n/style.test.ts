/** Texts are plain: short sentences in the pane, no private phrases, one word for each term. */
import { explainEn } from "../../src/i18n/en/explain";
import { en } from "../../src/i18n/en/pane";
import { type LanguageCode, LANGUAGES } from "../../src/i18n/languages";
import { leavesOf } from "../support/catalogueRules";
import { catalogTexts, foundIn, pagesIn, pageTexts } from "./texts";

/** Words of a sentence in the pane. */
const MAX_WORDS = 20;

/** Sentences that may be longer, by path, each with its reason. */
const LONGER: Readonly<Record<string, string>> = {
  "figures.delivered.formula": "A rule with two conditions; split in two, neither holds alone.",
};

/** The longest form of a message: the form "other" of each choice, and one word for each argument. */
function longestForm(text: string): string {
  const choice = /\{\w+, (?:plural|select|selectordinal),((?:[^{}]|\{[^{}]*\})*)\}/u;
  let rest = text;
  for (let found = choice.exec(rest); found !== null; found = choice.exec(rest)) {
    const [whole, options = ""] = found;
    const other = /other \{((?:[^{}]|\{[^{}]*\})*)\}/u.exec(options)?.[1] ?? "";
    rest = rest.replace(whole, () => other);
  }
  return rest.replaceAll(/\{[^{}]*\}/gu, "X");
}

const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const sentencesOf = (text: string): readonly string[] => longestForm(text).split(/(?<=[.!?:;])\s+/u);

test(`no sentence of the pane has more than ${MAX_WORDS} words`, () => {
  const long = [...leavesOf(en), ...leavesOf(explainEn)].filter(({ text }) =>
    sentencesOf(text).some((sentence) => wordsIn(sentence) > MAX_WORDS),
  );
  expect(long.map(({ path }) => path)).toEqual(Object.keys(LONGER));
  expect(wordsIn("From client 94, the cumulative margin stays at 0.")).toBe(9);
});

/** Phrases that are no terms of finance and no words of Office. */
const PRIVATE =
  /\b(?:told|tells|puts? back|hangs on|mend|anew|in place of|whoever|dearer|by now|for good|the lesser of|(?:is|are) asked|money is out|worked out|leaves? (?:most|more)|stands|from which client on|if wanted|(?:will|would) do|can be told|in the money of|10\^9)\b/u;

test("no catalog, page or manifest has a private phrase", () => {
  expect(foundIn([...catalogTexts("en"), ...pageTexts()], PRIVATE)).toEqual([]);
});

test("pages and catalogs are in the English of the United States", () => {
  const british = /\b(?:colou?r(?<=our)s?|licence|catalogue|centre|modell(?:ed|ing)|favou?r(?<=our)|organis\w+)\b/u;
  expect(foundIn([...catalogTexts("en"), ...pageTexts()], british)).toEqual([]);
});

/** Words that the glossary has replaced. Each term has one word in a language. */
const REPLACED: Readonly<Record<LanguageCode, RegExp>> = {
  en: /\b(?:not economical|economical (?:from|with)|deepest deficit|margin at the end|price breaks?|head-count|clients listed|native (?:formulas?|ladder)|executive page|prepare to share|(?<!Cumulative, )expert months?|return rate|price corridor|first quantity|lost trials|dark colou?rs|unit margin|(?<!\{)chances?|workings|vendor|least number|net revenue less acquisition)\b/u,
  fr: /inducteur|redevance|déficit maximal|clients? (?:prévus|listés)|marge unitaire|remettre en l’état|remise en l’état|formules? natives?|couloir de prix|point de bascule|palier de (?:prix|tarif)|changement de tarif|\bmonnaie\b|fournisseur|pas rentable|mois d’experts?|retour sur investissement|clients? achevé|s’est payé|argent engagé|valeur actualisée|coût d’exploitation|coût unitaire|essais perdus|feuille du modèle|actualisez (?:le modèle|la liste)|dites-nous|tous semblables|message reste|environnement technique|probabilité du seuil|\bmotifs?\b|flux cumulé|demande(?:nt)? le complément|dans l’horizon|prix d’équilibre|tests? d’hypothèses|nominaux|économie par client|(?:déploiements|clients) auquel/u,
  zh: /推广|盈余|最大亏损(?!额)|恢复原状|还原|阶梯表|学习斜率|不划算|不经济|供应方|供应商|标准误差|撤销|规划期|付款延迟|交叉点|价格分段|分段单价|单价变动|价格阶梯|单位盈亏平衡点|要价|原生公式|钱花在|所列|已交付|单位成本|失败试点加成|(?<!随机)种子|(?<!前期)一次性成本|(?<!市场)进入成本|数据块|永不|合同期满|行情景|列情景|部署次序|刷新列表|重新读取模型|折现(?!时点)/u,
};

test.each(LANGUAGES)("%s: no text uses a word that the glossary has replaced", (code) => {
  const texts = [...catalogTexts(code), ...(code === "en" ? pageTexts() : pagesIn(code))];
  expect(foundIn(texts, REPLACED[code])).toEqual([]);
});

test("no Chinese text has the plural form “one”, which Chinese does not use", () =>
  expect(foundIn(catalogTexts("zh"), /\bone \{/u)).toEqual([]));
