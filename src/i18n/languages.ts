/** The languages of sentences, labels and sheets. */
export const LANGUAGES = ["en", "fr", "zh"] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

/**
 * Texts are written in this language first. Messages of the functions use it, and so do users whose language is not
 * listed.
 */
export const SOURCE_LANGUAGE = "en";
export type TranslationCode = Exclude<LanguageCode, typeof SOURCE_LANGUAGE>;
export const TRANSLATIONS = LANGUAGES.filter((code): code is TranslationCode => code !== SOURCE_LANGUAGE);

/** Subtags such as "Hant" of readers who get the source language instead. */
const NOT_FOR: Readonly<Record<LanguageCode, readonly string[]>> = { en: [], fr: [], zh: ["hant", "tw", "hk", "mo"] };

/** The language for a display language such as "fr-CA" or "zh-CN". Traditional Chinese and all others get English. */
export function languageOf(tag: string): LanguageCode {
  const [language, ...parts] = tag.toLowerCase().split(/[-_]/);
  const code = LANGUAGES.find((one) => one === language);
  if (code === undefined) return SOURCE_LANGUAGE;
  // In "zh-Hans-HK" the script decides, not the region.
  return parts.includes("hans") || !parts.some((part) => NOT_FOR[code].includes(part)) ? code : SOURCE_LANGUAGE;
}
