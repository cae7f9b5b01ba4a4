/** Catalogs loaded when a language is first used. A language without one of them is a type error. */
import type { ExplainCatalog } from "./en/explain";
import type { IssueCatalog } from "./en/issues";
import type { Catalog } from "./en/pane";
import type { LanguageCode, TranslationCode } from "./languages";
import { addVerdictCatalog } from "./verdictCatalogs";

type Loaders<Code extends LanguageCode, T> = Readonly<Record<Code, () => Promise<T>>>;

/** The source language is part of the pane's bundle. A translation comes with the sentences of its verdicts. */
export const PANE_CATALOGS: Loaders<TranslationCode, Catalog> = {
  fr: async () => {
    const [{ fr }, sentences] = await Promise.all([import("./fr/pane"), import("./fr/verdict")]);
    addVerdictCatalog("fr", sentences.fr);
    return fr;
  },
  zh: async () => {
    const [{ zhHans }, sentences] = await Promise.all([import("./zh-Hans/pane"), import("./zh-Hans/verdict")]);
    addVerdictCatalog("zh", sentences.zhHans);
    return zhHans;
  },
};

/** The source language is loaded with the first explanation. */
export const EXPLAIN_CATALOGS: Loaders<TranslationCode, ExplainCatalog> = {
  fr: async () => (await import("./fr/explain")).explainFr,
  zh: async () => (await import("./zh-Hans/explain")).explainZhHans,
};

export const ISSUE_CATALOGS: Loaders<LanguageCode, IssueCatalog> = {
  en: async () => (await import("./en/issues")).issuesEn,
  fr: async () => (await import("./fr/issues")).issuesFr,
  zh: async () => (await import("./zh-Hans/issues")).issuesZh,
};

/** Translations of template texts, by the English text. */
export const TEMPLATE_WORDS: Loaders<TranslationCode, Readonly<Record<string, string>>> = {
  fr: async () => (await import("./fr/templates")).templateWordsFr,
  zh: async () => (await import("./zh-Hans/templates")).templateWordsZh,
};
