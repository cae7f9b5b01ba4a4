import { type LanguageCode, SOURCE_LANGUAGE, type TranslationCode } from "../../i18n/languages";
import { sheetWordsFr } from "../../i18n/fr/sheets";
import { sheetWordsZh } from "../../i18n/zh-Hans/sheets";

const WORDS: Readonly<Record<TranslationCode, Readonly<Record<string, string>>>> = {
  fr: sheetWordsFr,
  zh: sheetWordsZh,
};

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
function filled(text: string, words: Readonly<Record<string, string>>): string | undefined {
  for (const [names, pattern, english] of PATTERNS) {
    const found = pattern.exec(text);
    const written = words[english];
    if (found !== null && written !== undefined)
      return names.reduce((all, name, index) => all.replaceAll(`{${name}}`, () => found[index + 1] ?? ""), written);
  }
  return undefined;
}

/** Labels that contain names and numbers; `{n}` is a number. */
const PATTERNS = Object.keys(sheetWordsFr)
  .filter((english) => english.includes("{"))
  .map((english): readonly [names: readonly string[], pattern: RegExp, english: string] => {
    const names = [...english.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    const source = english
      .split(/\{\w+\}/)
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .reduce((all, part, index) => `${all}${names[index - 1] === "n" ? "(\\d+)" : "(.+)"}${part}`);
    return [names, new RegExp(`^${source}$`), english];
  });
