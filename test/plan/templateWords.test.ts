import { readPlan } from "../../src/plan/readPlan";
import { blankModel } from "../../src/plan/templates/blankModel";
import { BEGINNINGS } from "../../src/plan/templates/templates";
import { templatesIn } from "../../src/plan/templates/templatesIn";
import { templateWordsFr } from "../../src/i18n/fr/templates";
import { type TranslationCode, TRANSLATIONS } from "../../src/i18n/languages";
import { templateWordsZh } from "../../src/i18n/zh-Hans/templates";
import type { Template } from "../../src/plan/templates/Template";
import { looseFrench } from "../support/catalogueRules";
import { templateCells } from "../support/templateCells";

const textsOf = ({
  title,
  about,
  drivers,
  segments,
  terms,
  optionalTerms = [],
  clients,
}: Template): readonly string[] => [
  title,
  about,
  ...drivers.flatMap(({ driver, category, unit, source }) => [
    driver,
    category === "Expert" ? `expert-${unit}` : unit,
    ...source.split(": "),
  ]),
  ...segments.flatMap(({ segment, industry, source }) => [segment, industry, ...source.split(": ")]),
  ...[...terms, ...optionalTerms, ...clients.rows].flatMap(({ unit, source }) => [unit, ...source.split(": ")]),
  ...clients.profiles,
];
const texts = [...new Set(BEGINNINGS.flatMap(textsOf))].filter((text) => text !== "").sort();

const WORDS: Readonly<Record<TranslationCode, Readonly<Record<string, string>>>> = {
  fr: templateWordsFr,
  zh: templateWordsZh,
};

describe.each(TRANSLATIONS)("templates in %s", (code) => {
  const words = WORDS[code];

  test("have a translation for every text of a template, and no other", () => {
    expect(Object.keys(words).sort()).toEqual(texts);
  });

  test("differ from the English text except for the currency", () => {
    expect(Object.keys(words).filter((text) => words[text] === text)).toEqual(["EUR", "CNY"]);
  });

  test("keep names within a template distinct, and profiles named like their segments", async () => {
    for (const { id, drivers, segments, clients } of await templatesIn(code)) {
      const names = [drivers.map(({ driver }) => driver), segments.map(({ segment }) => segment), clients.profiles];
      for (const list of names) expect(new Set(list).size).toBe(list.length);
      expect(clients.profiles).toEqual(id === blankModel.id ? [] : segments.map(({ segment }) => segment));
    }
  });

  test("give the same plan except for names", async () => {
    const translated = await templatesIn(code);
    const unnamed = (template: Template): unknown =>
      JSON.parse(
        JSON.stringify(readPlan(templateCells(template)), (key, value: unknown) =>
          ["name", "unit", "industry"].includes(key) ? "" : value,
        ),
      );
    expect(translated.map(unnamed)).toEqual(BEGINNINGS.map(unnamed));
  });
});

test("French template texts have narrow no-break spaces, guillemets and typographic apostrophes", () => {
  expect(looseFrench(templateWordsFr)).toEqual([]);
});
