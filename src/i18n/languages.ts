/** The languages that sentences, labels and sheets are written in. */
export const LANGUAGES = ["en", "fr", "zh"] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

/** The language for a display language such as "fr-CA" or "zh-CN". Traditional Chinese and all others read English. */
export function languageOf(tag: string): LanguageCode {
  const [language, ...parts] = tag.toLowerCase().split(/[-_]/);
  if (language === "fr") return "fr";
  const simplified = parts.includes("hans") || !parts.some((part) => TRADITIONAL.includes(part));
  return language === "zh" && simplified ? "zh" : "en";
}

const TRADITIONAL: readonly string[] = ["hant", "tw", "hk", "mo"];
