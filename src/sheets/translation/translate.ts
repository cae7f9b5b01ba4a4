import { HEADINGS } from "../../i18n/headings";
import { type LanguageCode, SOURCE_LANGUAGE, type TranslationCode, TRANSLATIONS } from "../../i18n/languages";
import { SHEET_TEXTS } from "../../i18n/sheetMessages";

type Dictionary = Readonly<Record<string, string>>;

/** Translations by the English text. Builders that take messages do not need it. */
const byEnglish = (language: TranslationCode): Dictionary => {
  const [english, translated] = [SHEET_TEXTS[SOURCE_LANGUAGE], SHEET_TEXTS[language]].map((texts) =>
    Object.values(texts).flatMap((catalog: Dictionary) => Object.entries(catalog)),
  ) as [[string, string][], [string, string][]];
  const texts = english.map(([key, text], index) => [
    key === "termHeader" ? "Term (of the terms)" : text,
    translated[index]?.[1] ?? text,
  ]);
  return { ...HEADINGS[language], ...(Object.fromEntries(texts) as Dictionary) };
};

export const WORDS = Object.fromEntries(TRANSLATIONS.map((code) => [code, byEnglish(code)])) as Readonly<
  Record<TranslationCode, Dictionary>
>;

/**
 * A text of a sheet in another language; the text itself if there is no translation, as for names typed by the user.
 */
export function translate(text: string, language: LanguageCode): string {
  if (language === SOURCE_LANGUAGE) return text;
  const words = WORDS[language];
  return words[text] ?? filled(text, words) ?? indented(text, language) ?? text;
}

const INDENT = "    ";

/** An indented line below the name it belongs to. */
const indented = (text: string, language: LanguageCode): string | undefined =>
  text.startsWith(INDENT) ? INDENT + translate(text.slice(INDENT.length), language) : undefined;

/** Translates "Price ceiling, profile 2" through "Price ceiling, profile {n}". */
function filled(text: string, words: Dictionary): string | undefined {
  for (const [names, pattern, english] of PATTERNS) {
    const found = pattern.exec(text);
    const written = words[english];
    if (found !== null && written !== undefined)
      return names.reduce((all, name, index) => all.replaceAll(`{${name}}`, () => found[index + 1] ?? ""), written);
  }
  return undefined;
}

/** Labels that contain names and numbers; `{n}` is a number. */
const PATTERNS = Object.keys(WORDS.fr)
  .filter((english) => english.includes("{"))
  .map((english): readonly [names: readonly string[], pattern: RegExp, english: string] => {
    const names = [...english.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    const source = english
      .split(/\{\w+\}/)
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .reduce((all, part, index) => `${all}${names[index - 1] === "n" ? "(\\d+)" : "(.+)"}${part}`);
    return [names, new RegExp(`^${source}$`), english];
  });
