/** Every text of a language that users read, by the file that holds it. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { LanguageCode, TranslationCode } from "../../src/i18n/languages";

const ROOT = path.resolve(__dirname, "../..");
const FOLDERS: Readonly<Record<LanguageCode, string>> = { en: "en", fr: "fr", zh: "zh-Hans" };

/** Headings and labels that readers accept include former words on purpose. */
const READ_ONLY = /(?:headings|readerWords|clearTerms)\.ts$/;

export type Text = Readonly<{ file: string; text: string }>;

const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .map((file) => path.join(folder, file));

const read = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");

/** String literals, without comments. */
const literalsOf = (file: string): readonly Text[] =>
  [
    ...read(file)
      .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "")
      .matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/g),
  ].map(([, double, single]) => ({ file, text: double ?? single ?? "" }));

const valuesOf = (node: unknown): readonly string[] =>
  typeof node === "string" ? [node] : Object.values(node as Record<string, unknown>).flatMap(valuesOf);

/** English texts that are keys of translations: descriptions of functions and words of generated pages. */
const keysOfTranslations = (): readonly Text[] =>
  filesIn(path.join("src/i18n", FOLDERS.fr), /\.json$/).flatMap((file) =>
    Object.keys(JSON.parse(read(file)) as Record<string, unknown>).map((text) => ({ file, text })),
  );

/** Text without tags, comments and code. */
const proseOf = (file: string): readonly Text[] => [
  {
    file,
    text: read(file)
      .replaceAll(/<!--[\s\S]*?-->|<code>[\s\S]*?<\/code>|```[\s\S]*?```|`[^`]*`|<[^>]+>/g, " ")
      .replaceAll(/\s+/g, " "),
  },
];

/** Texts of the catalogs of a language, descriptions of functions and generated pages included. */
export const catalogTexts = (code: LanguageCode): readonly Text[] => {
  const folder = path.join("src/i18n", FOLDERS[code]);
  const sources = filesIn(folder, /\.ts$/).filter((file) => !READ_ONLY.test(file));
  const described = filesIn(folder, /\.json$/).flatMap((file) =>
    valuesOf(JSON.parse(read(file))).map((text) => ({ file, text })),
  );
  return [...sources.flatMap(literalsOf), ...described, ...(code === "en" ? keysOfTranslations() : [])];
};

/** Pages of the documentation, README, glossary and manifest. They are in English. */
export const pageTexts = (): readonly Text[] =>
  [...filesIn("docs", /\.html$/), "docs/glossary.md", "README.md", "manifest.xml"].flatMap(proseOf);

/** Pages of the documentation in a translation. */
export const pagesIn = (code: TranslationCode): readonly Text[] =>
  filesIn(path.join("docs", code), /\.html$/).flatMap(proseOf);

/** Places where a pattern occurs, each with the words around it. */
export const foundIn = (texts: readonly Text[], pattern: RegExp): readonly string[] =>
  texts.flatMap(({ file, text }) =>
    [...text.matchAll(new RegExp(pattern, "giu"))].map(
      ({ 0: word, index }) => `${file}: ${word} in “${text.slice(Math.max(0, index - 30), index + word.length + 30)}”`,
    ),
  );
