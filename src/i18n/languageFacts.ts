import type { LanguageCode } from "./languages";

type LanguageFacts = Readonly<{
  /** The language in its own words. */
  name: string;
  /** The tag of a page in this language. */
  tag: string;
  /** The locale of numbers and dates if the display language is another one. */
  locale: string;
}>;

export const LANGUAGE_FACTS: Readonly<Record<LanguageCode, LanguageFacts>> = {
  en: { name: "English", tag: "en", locale: "en-US" },
  fr: { name: "Français", tag: "fr", locale: "fr-FR" },
  zh: { name: "简体中文", tag: "zh-Hans", locale: "zh-CN" },
};
