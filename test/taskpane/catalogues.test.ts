import { LANGUAGE_FACTS } from "../../src/i18n/languageFacts";
import { type LanguageCode, LANGUAGES, TRANSLATIONS, type TranslationCode } from "../../src/i18n/languages";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { en } from "../../src/i18n/en/pane";
import { type ExplainCatalog, explainEn } from "../../src/i18n/en/explain";
import { explainMessages } from "../../taskpane/shared/language/explainMessages";
import { explainFr } from "../../src/i18n/fr/explain";
import { explainZhHans } from "../../src/i18n/zh-Hans/explain";
import { fr } from "../../src/i18n/fr/pane";
import { paneMessages } from "../../taskpane/shared/language/paneMessages";
import { formatsFor } from "../../taskpane/shared/numbers/formats";
import { PANE_CATALOGS as CATALOGUES } from "../support/paneCatalogs";
import { argumentsIn, ERROR_VALUES, leavesOf, looseFrench, sameAs, sampleValues } from "../support/catalogueRules";

const pane = path.resolve(__dirname, "../../taskpane");
const sources = readdirSync(pane, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join(pane, file), "utf8"));

/** Catalogs that are loaded with the first explanation. */
const EXPLAINED: Readonly<Record<LanguageCode, ExplainCatalog>> = { en: explainEn, fr: explainFr, zh: explainZhHans };
const english = leavesOf(en);

/** Names and symbols that are the same in every language. */
const SAME: Readonly<Record<TranslationCode, readonly string[]>> = {
  fr: [
    "product",
    "tabGroups.plan",
    "money",
    "answer.unitCostNote",
    "answer.expertsNote",
    "answer.clientNumber",
    "result.client",
    "help.pages.guides",
    "levers.up",
    "inputs.breakOf",
    "inputs.quantity",
    "inputs.singleUnit",
    "inputs.clients",
    "inputs.fields.Source",
    "inputs.units.clients",
    "inputs.units.times",
    "inputs.curveNames.unit",
    "inputs.curveNames.average",
    "inputs.curveNames.dejong",
    "paste.comma",
    "clients.client",
    "clients.noPrice",
    "risk.methods.sobol",
    "risk.percentile",
    "risk.client",
    "risk.plusMinus",
    "risk.none",
    "risk.distributions.pert",
    "scenarios.actionOn",
    "undo.done",
    "list",
    "sentences",
  ],
  zh: [
    "product",
    "money",
    "levers.up",
    "inputs.quantity",
    "inputs.units.times",
    "inputs.curveNames.unit",
    "inputs.curveNames.average",
    "inputs.curveNames.dejong",
    "clients.noPrice",
    "risk.methods.sobol",
    "risk.percentile",
    "risk.plusMinus",
    "risk.none",
    "risk.distributions.pert",
    "undo.done",
  ],
};

/**
 * Whether a file that uses the message's section mentions it: by its key, or by an index into its group
 * (`t.measures[measure]`).
 */
function isUsed(leaf: string): boolean {
  const keys = leaf.split(".");
  const [section = "", key = "", holder = ""] = [keys[0], keys.at(-1), keys.at(-2)];
  const speaking = keys.length === 1 ? /messages/ : new RegExp(`messages\\.${section}\\b|\\["${section}"\\]`);
  const byKey = new RegExp(`\\b(t|messages(\\.\\w+)*)\\.${/^\w+$/.test(key) ? key : " "}\\b`);
  // A section stored in a variable is not an index into it, but a stored group of messages is.
  const ends = keys.length > 2 ? "(\\[| as |[,;])" : "\\[";
  const byIndex = new RegExp(`\\b(t|messages)(\\.\\w+)*\\.${holder}${ends}`);
  return sources.some((text) => speaking.test(text) && (byKey.test(text) || byIndex.test(text)));
}

test("the pane uses every message", () => {
  expect(english.map(({ path: leaf }) => leaf).filter((leaf) => !isUsed(leaf))).toEqual([]);
});

describe.each(TRANSLATIONS)("%s", (code) => {
  const translated = leavesOf(CATALOGUES[code]);

  const argumentsByPath = (leaves: typeof english) => leaves.map(({ path: leaf, text }) => [leaf, argumentsIn(text)]);

  test("a translation has the messages of the English catalog with the same arguments", () => {
    expect(argumentsByPath(translated)).toEqual(argumentsByPath(english));
    expect(argumentsByPath(leavesOf(EXPLAINED[code]))).toEqual(argumentsByPath(leavesOf(explainEn)));
  });

  test("a translation differs from English, except for texts that are the same in both", () => {
    expect(sameAs(en, CATALOGUES[code])).toEqual(SAME[code]);
    expect(sameAs(explainEn, EXPLAINED[code])).toEqual([]);
  });
});

test.each(LANGUAGES)("every message of %s can be formatted", (code) => {
  const formats = formatsFor(LANGUAGE_FACTS[code].locale);
  formatAll(CATALOGUES[code], paneMessages(code, CATALOGUES[code], formats));
  formatAll(EXPLAINED[code], explainMessages(code, EXPLAINED[code], formats));
});

function formatAll(catalogue: object, messages: object): void {
  for (const { path: leaf, text } of leavesOf(catalogue)) {
    const message = leaf.split(".").reduce<unknown>((tree, key) => (tree as Record<string, unknown>)[key], messages);
    for (const count of [0, 1, 2, 1234]) {
      const formatted =
        typeof message === "function" ? (message as (values: object) => unknown)(sampleValues(text, count)) : message;
      expect(formatted).toMatch(/\S/);
      expect(String(formatted).replaceAll(ERROR_VALUES, "")).not.toMatch(/[{}#]|undefined/);
    }
  }
}

test("French messages use narrow no-break spaces, guillemets and typographic apostrophes", () => {
  expect(looseFrench(fr)).toEqual([]);
  expect(looseFrench(explainFr)).toEqual([]);
});

test("plural forms follow the language, and numbers in them follow the display language", () => {
  const clients = (code: LanguageCode, n: number): string =>
    paneMessages(code, CATALOGUES[code], formatsFor(LANGUAGE_FACTS[code].locale)).inputs.clients({ n });
  expect([0, 1, 2, 1200].map((n) => clients("en", n))).toEqual(["0 clients", "1 client", "2 clients", "1,200 clients"]);
  expect([0, 1, 1.5, 2, 1200].map((n) => clients("fr", n))).toEqual([
    "0 client",
    "1 client",
    "1,5 client",
    "2 clients",
    "1\u202f200 clients",
  ]);
  expect([1, 1200].map((n) => clients("zh", n))).toEqual(["1 个客户", "1,200 个客户"]);
});
