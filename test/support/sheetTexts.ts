/** Every text of the generated sheets, headers and labels included, by its key. */
import { type Heading } from "../../src/schema/Headings";
import { HEADINGS } from "../../src/i18n/headings";
import { type LanguageCode, SOURCE_LANGUAGE } from "../../src/i18n/languages";
import { SHEET_TEXTS } from "../../src/i18n/sheetMessages";

export function sheetTexts(language: LanguageCode): ReadonlyMap<string, string> {
  const catalogs = Object.entries(SHEET_TEXTS[language]).flatMap(([catalog, texts]: [string, object]) =>
    Object.entries(texts).map(([key, text]): [string, string] => [`${catalog}.${key}`, String(text)]),
  );
  const headings = Object.keys(HEADINGS.fr).map((heading): [string, string] => [
    `heading.${heading}`,
    language === SOURCE_LANGUAGE ? heading : HEADINGS[language][heading as Heading],
  ]);
  return new Map([...headings, ...catalogs]);
}

/** English texts that differ from their translation. */
export function translatedTexts(language: LanguageCode): readonly string[] {
  const translations = sheetTexts(language);
  return [...sheetTexts(SOURCE_LANGUAGE)].flatMap(([key, text]) => (translations.get(key) === text ? [] : [text]));
}
