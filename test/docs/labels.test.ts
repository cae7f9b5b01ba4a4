/** A page quotes a button, a label or a message exactly as the product shows it. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { issuesEn } from "../../src/i18n/en/issues";
import { en } from "../../src/i18n/en/pane";
import { type LanguageCode, TRANSLATIONS } from "../../src/i18n/languages";
import { templatesIn } from "../../src/plan/templates/templatesIn";
import { SHEET_TEXTS } from "../../src/i18n/sheetMessages";
import { PANE_CATALOGS } from "../support/paneCatalogs";
import { builtPages, textOf } from "./builtPages";

/** A label that depends on a number is shown in one of its forms. */
const forms = (text: string): readonly string[] =>
  /^\{\w+, plural,.*\}$/u.test(text) ? [...text.matchAll(/\w+ \{([^{}]+)\}/gu)].map(([, form = ""]) => form) : [text];

/** All texts of a catalog. */
const textsOf = (node: unknown): readonly string[] =>
  typeof node === "string" ? forms(node) : Object.values(node as Record<string, unknown>).flatMap(textsOf);

/** Whether a text is a label of the pane or of a sheet in a language. */
function labelTest(language: LanguageCode): (text: string) => boolean {
  const texts = [...textsOf(PANE_CATALOGS[language]), ...textsOf(SHEET_TEXTS[language])].map((text) => text.trim());
  const labels = new Set(texts);
  // Labels with a name in them, such as "Edit {name}".
  const patterns = texts
    .filter((text) => /\{\w+\}/.test(text) && !/\{\w+,/.test(text))
    .map((text) => {
      const parts = text.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
      return new RegExp(`^${parts.join(".+")}$`);
    })
    // A pattern of arguments alone would match every text.
    .filter(({ source }) => /[a-z]{3}|\p{Script=Han}/iu.test(source));
  return (text) => labels.has(text) || /^P\d+$/.test(text) || patterns.some((pattern) => pattern.test(text));
}

test.each<[LanguageCode, RegExp, number]>([
  ["en", /^(how-to|reference)\//, 100],
  ...TRANSLATIONS.map((code): [LanguageCode, RegExp, number] => [code, new RegExp(`^${code}/`), 30]),
])(
  "%s: what pages print in bold is a label of the product",
  async (language, names, least) => {
    const isLabel = labelTest(language);
    const titles = (await templatesIn(language)).map(({ title }) => title);
    const pages = (await builtPages()).filter(({ name }) => names.test(name));
    const quoted = pages.flatMap(({ name, document }) =>
      [...document.querySelectorAll("main b")].map((element) => [name, textOf(element)] as const),
    );
    expect(quoted.length).toBeGreaterThan(least);
    expect(quoted.filter(([, text]) => !isLabel(text) && !titles.includes(text))).toEqual([]);
    expect(isLabel("Put it back")).toBe(false);
  },
  300_000,
);

/** A message as it is quoted: the parts between its numbers and the words that are left out. */
const partsOf = (quote: string): readonly string[] =>
  quote
    .split(/…|\d[\d.,]*/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** The sources of the functions: their messages are not in a catalog. */
const functionSources = (): readonly string[] => {
  const folder = path.resolve(__dirname, "../../src/functions");
  return readdirSync(folder).map((file) => readFileSync(path.join(folder, file), "utf8"));
};

test("what how-to pages quote as the title of a problem is a text of the product", async () => {
  const texts = [en, SHEET_TEXTS.en, issuesEn].flatMap((catalog) => textsOf(catalog));
  const sources = [...texts, ...functionSources()];
  const isQuoted = (quote: string): boolean =>
    sources.some((source) => partsOf(quote).every((part) => source.includes(part)));
  const pages = (await builtPages()).filter(({ name }) => name.startsWith("how-to/"));
  const quotes = pages.flatMap(({ name, document }) =>
    [...document.querySelectorAll("main dt")].flatMap((element) =>
      [...textOf(element).matchAll(/“([^”]+)”/gu)].map(([, quote = ""]) => [name, quote] as const),
    ),
  );
  expect(quotes.length).toBeGreaterThan(10);
  expect(quotes.filter(([, quote]) => !isQuoted(quote))).toEqual([]);
  expect(isQuoted("no draws have all these correlations at once")).toBe(false);
}, 300_000);
