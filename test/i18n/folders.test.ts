import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { CONVENTIONS } from "../../src/i18n/conventions";
import { languageOf, LANGUAGES, SOURCE_LANGUAGE, TRANSLATIONS } from "../../src/i18n/languages";
import { TRANSLATIONS as DESCRIPTIONS } from "../../webpack/translations";

const root = path.resolve(__dirname, "../../src/i18n");
const filesOf = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(path.join(root, folder, name)).isFile())
    .map((name) => name.replaceAll(path.sep, "/"))
    .sort();

/**
 * Files whose texts are written in English where they are used and looked up by the English text. Only translations
 * have these files.
 */
const KEYED_BY_ENGLISH = /^(headings\.ts|templates\.ts|functions\.json|documentation\.json)$/;

const folders = readdirSync(root).filter((name) => statSync(path.join(root, name)).isDirectory() && name !== "icu");

test("there is one folder per language", () => {
  expect(folders.map((name) => languageOf(name)).sort()).toEqual([...LANGUAGES].sort());
});

test.each(folders.filter((name) => languageOf(name) !== SOURCE_LANGUAGE))(
  "%s has the same files as the other translations, and those of English",
  (folder) => {
    expect(filesOf(folder)).toEqual(filesOf("fr"));
    expect(filesOf(folder).filter((name) => !KEYED_BY_ENGLISH.test(name))).toEqual(filesOf("en"));
  },
);

test("translations are all languages except the source language", () => {
  expect([SOURCE_LANGUAGE, ...TRANSLATIONS]).toEqual(LANGUAGES);
});

test("the build translates the descriptions of functions into every language", () => {
  expect(Object.keys(DESCRIPTIONS)).toEqual(TRANSLATIONS);
  const folderOf = (code: string): string | undefined => folders.find((name) => languageOf(name) === code);
  expect(Object.values(DESCRIPTIONS)).toEqual(TRANSLATIONS.map((code) => `src/i18n/${folderOf(code)}/functions.json`));
});

test.each([
  ["en-GB", "en"],
  ["fr-CA", "fr"],
  ["FR", "fr"],
  ["zh-CN", "zh"],
  ["zh-Hans-HK", "zh"],
  ["zh-TW", "en"],
  ["zh_Hant", "en"],
  ["de-DE", "en"],
  ["", "en"],
])("display language %s gives %s", (tag, code) => {
  expect(languageOf(tag)).toBe(code);
});

test("singular and plural counts follow CLDR", () => {
  expect([0, 1, 1.5, 2].map((count) => CONVENTIONS.en.plural(count))).toEqual(["other", "one", "other", "other"]);
  expect([0, 1, 1.5, -1.5, 2].map((count) => CONVENTIONS.fr.plural(count))).toEqual([
    "one",
    "one",
    "one",
    "one",
    "other",
  ]);
  expect([0, 1, 2].map((count) => CONVENTIONS.zh.plural(count))).toEqual(["other", "other", "other"]);
});
