import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { en } from "../../taskpane/locales/en";
import { fr } from "../../taskpane/locales/fr";
import { messagesIn } from "../../taskpane/locales/messagesIn";
import { zhHans } from "../../taskpane/locales/zhHans";
import { formatsFor } from "../../taskpane/numbers/formats";
import { argumentsIn, ERROR_VALUES, leavesOf, looseFrench, sameAs, sampleValues } from "../support/catalogueRules";

const pane = path.resolve(__dirname, "../../taskpane");
const sources = readdirSync(pane, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("locales"))
  .map((file) => readFileSync(path.join(pane, file), "utf8"));

const CATALOGUES = { en, fr, zh: zhHans } as const;
const LOCALES = { en: "en-US", fr: "fr-FR", zh: "zh-CN" } as const;
const TRANSLATIONS = ["fr", "zh"] as const;
const english = leavesOf(en);

/** Names and signs that no language changes. */
const SAME: Readonly<Record<(typeof TRANSLATIONS)[number], readonly string[]>> = {
  fr: [
    "product",
    "tabs.clients",
    "answer.unitCostNote",
    "answer.expertsNote",
    "answer.clientNumber",
    "levers.up",
    "charts.contribution",
    "inputs.breakOf",
    "inputs.segments",
    "inputs.clients",
    "inputs.units.clients",
    "inputs.units.times",
    "inputs.termNames.Experts",
    "inputs.termNames.Horizon",
    "paste.comma",
    "clients.client",
    "clients.notAsked",
    "risk.measure",
    "risk.methods.sobol",
    "risk.percentile",
    "risk.client",
    "risk.plusMinus",
    "risk.none",
    "risk.distributions.pert",
    "scenarios.actionOn",
  ],
  zh: [
    "product",
    "levers.up",
    "inputs.units.times",
    "clients.notAsked",
    "risk.methods.sobol",
    "risk.percentile",
    "risk.plusMinus",
    "risk.none",
    "risk.distributions.pert",
    "scenarios.actionOn",
  ],
};

/** Said by a file that speaks of its section: by its key, or by an index into the group that holds it (`words.measures[measure]`). */
function isUsed(leaf: string): boolean {
  const keys = leaf.split(".");
  const [section = "", key = "", holder = ""] = [keys[0], keys.at(-1), keys.at(-2)];
  const speaking = keys.length === 1 ? /messages/ : new RegExp(`messages\\.${section}\\b|\\["${section}"\\]`);
  const byKey = new RegExp(`\\b(words|messages(\\.\\w+)*)\\.${/^\w+$/.test(key) ? key : " "}\\b`);
  // A whole section held in a variable is no index into it; a group of one is.
  const ends = keys.length > 2 ? "(\\[| as |[,;])" : "\\[";
  const byIndex = new RegExp(`\\b(words|messages)(\\.\\w+)*\\.${holder}${ends}`);
  return sources.some((text) => speaking.test(text) && (byKey.test(text) || byIndex.test(text)));
}

test("every message is used by the pane", () => {
  expect(english.map(({ path: leaf }) => leaf).filter((leaf) => !isUsed(leaf))).toEqual([]);
});

describe.each(TRANSLATIONS)("%s", (code) => {
  const translated = leavesOf(CATALOGUES[code]);

  test("has the messages of English, each with its arguments", () => {
    const told = (leaves: typeof english) => leaves.map(({ path: leaf, text }) => [leaf, argumentsIn(text)]);
    expect(told(translated)).toEqual(told(english));
  });

  test("says each in its own words, but for those that are the same", () => {
    expect(sameAs(en, CATALOGUES[code])).toEqual(SAME[code]);
  });
});

test.each(Object.keys(CATALOGUES) as (keyof typeof CATALOGUES)[])("every message of %s can be said", (code) => {
  const messages = messagesIn(code, CATALOGUES[code], formatsFor(LOCALES[code]));
  for (const { path: leaf, text } of leavesOf(CATALOGUES[code])) {
    const message = leaf.split(".").reduce<unknown>((tree, key) => (tree as Record<string, unknown>)[key], messages);
    for (const count of [0, 1, 2, 1234]) {
      const said =
        typeof message === "function" ? (message as (values: object) => unknown)(sampleValues(text, count)) : message;
      expect(said).toMatch(/\S/);
      expect(String(said).replaceAll(ERROR_VALUES, "")).not.toMatch(/[{}#]|undefined/);
    }
  }
});

test("French has narrow no-break spaces, guillemets and typographic apostrophes", () => {
  expect(looseFrench(fr)).toEqual([]);
});

test("plurals follow the language, and their numbers the display language", () => {
  const clients = (code: keyof typeof CATALOGUES, n: number): string =>
    messagesIn(code, CATALOGUES[code], formatsFor(LOCALES[code])).inputs.clients({ n });
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
