/** The languages that sentences, labels and sheets are written in. */
export const LANGUAGES = ["en", "fr", "zh"] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

/**
 * Texts are written in this one first. It is the language of the functions' messages, and of everybody whose own is not
 * here.
 */
export const SOURCE_LANGUAGE = "en";
export type TranslationCode = Exclude<LanguageCode, typeof SOURCE_LANGUAGE>;
export const TRANSLATIONS = LANGUAGES.filter((code): code is TranslationCode => code !== SOURCE_LANGUAGE);

/** Parts of a language tag, such as "Hant", whose readers are better served in the source language. */
const NOT_FOR: Readonly<Record<LanguageCode, readonly string[]>> = { en: [], fr: [], zh: ["hant", "tw", "hk", "mo"] };

/** The language for a display language such as "fr-CA" or "zh-CN". Traditional Chinese and all others read English. */
export function languageOf(tag: string): LanguageCode {
  const [language, ...parts] = tag.toLowerCase().split(/[-_]/);
  const code = LANGUAGES.find((one) => one === language);
  if (code === undefined) return SOURCE_LANGUAGE;
  // "zh-Hans-HK" names its script: it decides, not the region.
  return parts.includes("hans") || !parts.some((part) => NOT_FOR[code].includes(part)) ? code : SOURCE_LANGUAGE;
}
