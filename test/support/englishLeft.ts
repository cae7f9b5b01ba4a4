/** Finds English words in a text that should be French or Chinese. */
import type { TranslationCode } from "../../src/i18n/languages";

/**
 * English words that do not occur in French. Words such as "a", "on", "son" and "main" occur in both and are left out.
 */
const ENGLISH =
  /\b(?:the|of|is|are|was|were|be|been|not|no|and|or|with|without|that|this|these|those|from|which|what|it|its|has|have|cannot|could|would|where|then|there|than|by|to|for|add|remove|changed|added|removed|sheet|row|column|driver|cell|number|text|between|more|most|clients? (?:is|are)|press|click|look|try|again)\b/giu;

/** Symbols, names and formula words that Chinese writes in Latin letters. */
const LATIN_IN_CHINESE =
  /\b(?:Excel|Enter|Esc|Ctrl|JSON|json|MB|xlsx|npm|start|Rollout|Economics|ROLLOUT|NAME|REF|TRUE|FALSE|null|PERT|Monte|Carlo|Sobol|CAC|IRR|NPV|NRE|USD|Crawford|Wright|DeJong|Office|English|Français|P\d+|[A-Z]{1,3}\d+|unit|average|dejong)\b/gu;

const FOUND: Readonly<Record<TranslationCode, (text: string) => Iterable<RegExpExecArray>>> = {
  fr: (text) => text.matchAll(ENGLISH),
  zh: (text) => text.replaceAll(LATIN_IN_CHINESE, "").matchAll(/\p{Script=Latin}{2,}/gu),
};

/** `own`: names quoted in the text, such as sheets, drivers or typed values, which are not translated. */
export function englishLeft(text: string, language: TranslationCode, own: readonly string[] = []): readonly string[] {
  const named = [...own].sort((a, b) => b.length - a.length);
  const withoutNames = named.reduce((rest, name) => (name === "" ? rest : rest.replaceAll(name, "·")), text);
  return [...FOUND[language](withoutNames)].map(([word]) => word);
}
