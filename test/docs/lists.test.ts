/** What pages and comments list in words is complete: functions, views, languages, columns. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { LANGUAGE_FACTS } from "../../src/i18n/languageFacts";
import { LANGUAGES, SOURCE_LANGUAGE, TRANSLATIONS } from "../../src/i18n/languages";
import { REQUIRED_COLUMNS } from "../../src/engine/decision/required";
import { en } from "../../src/i18n/en/pane";
import { CORRELATIONS } from "../../src/schema/correlations";
import { DRIVERS } from "../../src/schema/drivers";
import { ALL_DRIVER_FIGURES } from "../../src/schema/inputColumn";
import { type BlockSchema, columnsOf } from "../../src/schema/schema";
import { SEGMENTS } from "../../src/schema/segments";
import { UNCERTAINTY } from "../../src/schema/uncertainty";
import { VIEWS } from "../../taskpane/shared/View";
import { TRANSLATIONS as DESCRIPTIONS } from "../../webpack/translations";
import groups from "../../docs/reference/groups.json";
import messages from "../../docs/reference/messages.json";
import { PANE_CATALOGS } from "../support/paneCatalogs";
import { countWord } from "./countWord";

const root = path.resolve(__dirname, "../..");
const source = (file: string): string => readFileSync(path.join(root, file), "utf8");
/** The text of a page with single spaces, so that line breaks do not matter. */
const textOf = (file: string): string => source(file).replace(/\s+/g, " ");

// The British list has no comma before its last word.
const listed = (words: readonly string[], type: "conjunction" | "disjunction"): string =>
  new Intl.ListFormat("en-GB", { type }).format(words);

describe("functions", () => {
  test("README has those of each group, in the order of the page of functions", () => {
    const [, table = ""] = source("README.md").split("| group | functions |\n| --- | --- |\n");
    const rows = (table.split("\n\n")[0] ?? "").split("\n").map((row) => row.match(/(?<=`)[A-Z]+(?=`)/g));
    expect(rows).toEqual(Object.values(groups));
  });

  test.each<[file: string, counted: RegExp]>([
    ["README.md", /in any cell through (\d+) `ROLLOUT\.` functions/],
    ...LANGUAGES.map((code): [string, RegExp] => [
      code === SOURCE_LANGUAGE ? "docs/tutorial.html" : `docs/${code}/tutorial.html`,
      new RegExp(`<b>${PANE_CATALOGS[code].tabs.functions}</b>\\D*(\\d+)`),
    ]),
  ])("%s counts them", (file, counted) => {
    const [, count] = counted.exec(textOf(file)) ?? [];
    expect(Number(count)).toBe(Object.values(groups).flat().length);
  });

  test("the limits name each function of time with its work: those of months, and the rate of return", () => {
    const [, entry = ""] = source("docs/limits.html").split("<dt>Drivers and segments together</dt>");
    const [limits = ""] = entry.split("</dd>");
    expect(groups.Time.filter((id) => !limits.includes(`<code>${id}</code>`))).toEqual([]);
  });
});

test("the page of views has a section for each view, in the order of the tabs", () => {
  const sections = [...source("docs/reference/views.html").matchAll(/<section id="(\w+)">\s*<h2>([^<]*)<\/h2>/g)];
  expect(sections.map(([, id, title]) => [id, title])).toEqual([
    ...VIEWS.map((view) => [view, en.tabs[view]]),
    ["around", "Around the views"],
  ]);
  expect(textOf("docs/reference/views.html")).toContain(`The pane has ${countWord(VIEWS.length)} views`);
});

describe("languages", () => {
  const names = new Intl.DisplayNames("en", { type: "language" });
  const inEnglish = (codes: readonly string[]): readonly string[] => codes.map((code) => names.of(code) ?? code);

  test.each<[file: string, type: "conjunction" | "disjunction"]>([
    ["README.md", "conjunction"],
    ["CONTRIBUTING.md", "conjunction"],
    ["docs/limits.html", "conjunction"],
    ["docs/functions.html", "disjunction"],
    ["docs/reference/views.html", "disjunction"],
  ])("%s names all of them", (file, type) => {
    expect(textOf(file).replaceAll("Simplified ", "")).toContain(listed(inEnglish(LANGUAGES), type));
  });

  test("the glossary has a column for each and names all translations", () => {
    const columns = LANGUAGES.map((code) => LANGUAGE_FACTS[code].name).join(" | ");
    expect(source("docs/glossary.md")).toContain(`\n| ${columns} | Meaning |\n`);
    const introduced = textOf("docs/reference/glossary.html").split(listed(inEnglish(TRANSLATIONS), "conjunction"));
    expect(introduced).toHaveLength(3);
  });

  test("the comment of VERDICT and its translations name the code of each", () => {
    const comment = `Language of the sentences: ${listed(LANGUAGES, "disjunction")}. `;
    const [, described = ""] = /@param \[language\] (.*)/.exec(source("src/functions/decision.ts")) ?? [];
    expect(described).toContain(comment);
    for (const file of Object.values(DESCRIPTIONS)) {
      const translated = (JSON.parse(source(file)) as Readonly<Record<string, string>>)[described] ?? "";
      expect([file, LANGUAGES.filter((code) => !translated.includes(code))]).toEqual([file, []]);
    }
  });
});

describe("columns", () => {
  const comments = readdirSync(path.join(root, "src/functions"))
    .map((name) => source(`src/functions/${name}`))
    .join("\n");

  test.each<[argument: string, block: BlockSchema]>([
    ["drivers", DRIVERS],
    ["uncertainty", UNCERTAINTY],
    ["correlations", CORRELATIONS],
  ])("a comment that lists the columns of %s lists all of them, or all that are required", (argument, block) => {
    const lists = [...comments.matchAll(new RegExp(`@param \\[?${argument}\\]? .* header row: (.*)`, "g"))];
    expect(lists).not.toEqual([]);
    for (const [, list = ""] of lists) {
      const expected = columnsOf(block).filter((column) => list.includes("if wanted") || block[column]?.required);
      expect([list, expected.filter((column) => !new RegExp(`\\b${column}\\b`).test(list))]).toEqual([list, []]);
    }
  });

  test.each(Object.values(DESCRIPTIONS))(
    "a list that is translated in %s has the columns of the English list",
    (file) => {
      const names = [DRIVERS, SEGMENTS, UNCERTAINTY, CORRELATIONS].flatMap((block: BlockSchema) => columnsOf(block));
      const lists = Object.entries(JSON.parse(source(file)) as Readonly<Record<string, string>>).flatMap(
        ([english, translated]) => {
          const [, list] = /header row: (.*)/.exec(english) ?? [];
          return list === undefined ? [] : [[list, translated] as const];
        },
      );
      expect(lists).not.toEqual([]);
      for (const [list, translated] of lists) {
        const listedIn = names.filter((name) => new RegExp(`\\b${name}\\b`).test(list));
        expect([translated, listedIn.filter((name) => !translated.includes(name))]).toEqual([translated, []]);
      }
    },
  );

  test("all columns of drivers are listed where they are read first", () => {
    const [, list = ""] = /@customfunction UNITCOST[^/]*?@param drivers (.*)/.exec(comments) ?? [];
    expect(columnsOf(DRIVERS).filter((column) => !list.includes(column))).toEqual([]);
  });

  test.each(["docs/model.html", "src/functions/conditions.ts", "src/engine/decision/required.ts"])(
    "%s names the figures of a driver that can be asked for",
    (file) => {
      expect(textOf(file)).toContain(listed(REQUIRED_COLUMNS, "disjunction"));
    },
  );

  test("the remedy for an unknown figure of a driver names all figures that may be uncertain", () => {
    const [, remedy] = messages.issues["Uncertain inputs and correlations"].notADriverFigure;
    expect(remedy).toContain(listed(Object.values(ALL_DRIVER_FIGURES), "disjunction"));
  });
});
