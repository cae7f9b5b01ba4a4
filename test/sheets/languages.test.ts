/**
 * Every generated sheet in each translation has all its texts in that language, the same formulas except for their
 * texts, and the same plan.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { CATEGORIES } from "../../src/engine/cost/inputs";
import { SHORTER_THAN_MONTHS } from "../../src/plan/expertsNotInMonths";
import { readPlan } from "../../src/plan/readPlan";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import type { Template } from "../../src/plan/templates/Template";
import { TERM_LABELS } from "../../src/schema/terms";
import { templatesIn } from "../../src/plan/templates/templatesIn";
import { LANGUAGES, type TranslationCode, TRANSLATIONS } from "../../src/i18n/languages";
import { labelVariants } from "../../src/plan/headings/labelVariants";
import { OPTION_LITERALS } from "../../src/sheets/model/typedOptions";
import { SUM_LITERALS } from "../../src/sheets/model/sumRowsRead";
import { modelLayout, VERDICT_ROWS } from "../../src/sheets/model/modelLayout";
import { modelSheet } from "../../src/sheets/model/modelSheet";
import type { CellValue, SheetSpec } from "../../src/sheets/SheetSpec";
import { sheetMessages } from "../../src/i18n/sheetMessages";
import { calculate } from "../../src/sheets/calculation/calculate";
import { listOf } from "../../src/sheets/compare/sentences/namedScenarios";
import { blankModel } from "../../src/plan/templates/blankModel";
import { looseFrench } from "../support/catalogueRules";
import { sheetTexts } from "../support/sheetTexts";
import { OTHER, SHEET, sheetsIn } from "./sheetsIn";

const root = path.resolve(__dirname, "../..");
const formulaOf = (cell: CellValue): string | undefined =>
  typeof cell === "object" && cell !== null ? cell.formula : undefined;
const textsOf = ({ blocks, names, charts }: SheetSpec): readonly string[] => [
  ...blocks.flatMap(({ cells }) => cells.flatMap((row) => row.map((cell) => (typeof cell === "string" ? cell : "")))),
  ...names.map(({ comment }) => comment),
  ...charts.flatMap(({ title, xTitle, yTitle, series }) => [title, xTitle, yTitle, ...series.map(({ name }) => name)]),
];
const literalsOf = ({ blocks }: SheetSpec): readonly string[] =>
  blocks
    .flatMap(({ cells }) =>
      cells.flatMap((row) =>
        row.flatMap((cell) => [...(formulaOf(cell) ?? "").replaceAll(/'(?:[^']|'')*'/g, "").matchAll(/"([^"]*)"/g)]),
      ),
    )
    .map(([, text = ""]) => text);

/**
 * Texts that are the same in every language: values that functions take, signs, percentiles, and texts of the run and
 * the template.
 */
const KEPT =
  /^$|^%$|^P\d+$|^(EUR|now|Rollout Economics|unit|Expert|Customization|Hardware|Engineering|Training|Travel|pert|triangular|uniform|normal|lognormal)$|^=ROLLOUT|\.(First|Rate|Slope|Floor|Price|Fee)$/;
const ALIKE: Readonly<Record<TranslationCode, readonly string[]>> = {
  fr: ["Client", "Clients", "Minimum", "Net", "Position", "Segment", "Source", "client", "clients"],
  zh: [],
};
/** Signs that are the same as in English. */
const SIGNS: Readonly<Record<TranslationCode, readonly string[]>> = { fr: [".", ". ", ", ", " "], zh: [","] };
/** The argument of VERDICT for the language. */
const LANGUAGE_ARGUMENT = new RegExp(`,"(?:${TRANSLATIONS.join("|")})"\\)`);
/** Sheets beside a model look up its labels in all languages. */
const LABELS = TERM_LABELS.flatMap((label) => [...labelVariants(label)]);
const KEPT_LITERALS = [
  ...CATEGORIES,
  ...SUM_LITERALS,
  ...OPTION_LITERALS,
  "?",
  "%",
  ...LABELS,
  ...labelVariants("Driver"),
  ...labelVariants("Segment"),
  ...SHORTER_THAN_MONTHS.map((unit) => `*${unit}*`),
  "unit",
  "–",
  "_",
  "$",
  "'",
  "''",
  " · ",
  "Other",
  "",
  "<",
  "OK",
  "Client 1",
  "Client 2",
  "Client 3",
  "dejong",
  "average",
  "Expert",
  "█",
  "…",
];

/** A formula without its texts. Each language has its own order of words, so the pieces of a sentence are sorted. */
function withoutTexts(formula: string): string | readonly string[] {
  const bare = formula
    .slice(1)
    .replace(LANGUAGE_ARGUMENT, ")")
    .replaceAll(/"[^"]*"/g, '""');
  if (!/""&|&""/.test(bare)) return bare;
  return bare
    .split(/[&,()]/)
    .filter((piece) => piece !== "" && piece !== '""')
    .sort();
}

describe.each(TRANSLATIONS)("sheets in %s", (language) => {
  let template: Template;
  let english: readonly SheetSpec[];
  let translated: readonly SheetSpec[];
  beforeAll(async () => {
    const found = (await templatesIn(language)).find(({ id }) => id === factoryInspection.id);
    if (found === undefined) throw new Error("no template");
    template = found;
    english = sheetsIn(template, "en");
    translated = sheetsIn(template, language);
  });

  test("have every text in that language, except the values that functions take", () => {
    const own = new Set([
      ...template.drivers.flatMap(({ driver, unit, source }) => [driver, unit, source]),
      ...template.segments.flatMap(({ segment, industry, source }) => [segment, industry, source]),
      ...[...template.terms, ...template.clients.rows].flatMap(({ unit, source }) => [unit, source]),
      ...template.clients.profiles,
      ...[template.title, SHEET, OTHER],
    ]);
    const left = english.flatMap((sheet, index) => {
      const other = textsOf(translated[index] ?? sheet);
      return textsOf(sheet).filter((text, place) => text === other[place] && !own.has(text) && !KEPT.test(text));
    });
    expect([...new Set(left.map((text) => text.trim()))].sort()).toEqual(ALIKE[language]);
  });

  test("have formulas that differ only in their texts, and the same translation everywhere", () => {
    english.forEach((sheet, index) => {
      const other = translated[index] ?? sheet;
      const bare = (spec: SheetSpec): unknown =>
        spec.blocks.map(({ at, cells }) => [
          at,
          cells.map((row) =>
            row.map((cell) => {
              const formula = formulaOf(cell);
              return formula === undefined ? typeof cell : withoutTexts(formula);
            }),
          ),
        ]);
      expect(bare(other)).toEqual(bare(sheet));
      const written = new Set(literalsOf(other));
      const same = [...new Set(literalsOf(sheet))].filter((text) => written.has(text));
      // The page looks up its assumptions by the names that the user typed.
      const given = new Set([
        ...template.drivers.map(({ driver }) => driver),
        ...template.segments.map(({ segment }) => segment),
      ]);
      expect(
        same.filter(
          (text) =>
            !SIGNS[language].includes(text) &&
            !KEPT_LITERALS.includes(text) &&
            !ALIKE[language].includes(text) &&
            !given.has(text),
        ),
      ).toEqual([]);
    });
  });

  test("keep addresses, names, tables, formats, widths and heights", () => {
    english.forEach((sheet, index) => {
      const rest = ({ names, charts, rowHeights, ...spec }: SheetSpec): unknown => ({
        ...spec,
        // The height of the verdict follows its length, which differs between languages.
        rowHeights: Object.entries(rowHeights ?? {}).filter(
          ([row]) => index > 0 || Number(row) < VERDICT_ROWS.first || Number(row) > VERDICT_ROWS.last,
        ),
        blocks: [],
        names: names.map(({ name, range }) => [name, range]),
        charts: charts.map(({ name, from, to, series }) => [name, from, to, series.map(({ x, y }) => [x, y])]),
      });
      expect(rest(translated[index] ?? sheet)).toEqual(rest(sheet));
    });
  });

  test("request the verdict in that language", () => {
    const verdicts = (translated[0]?.blocks ?? []).flatMap(({ cells }) =>
      cells.flat().flatMap((cell) => formulaOf(cell) ?? []),
    );
    const pages = translated.slice(3, 5).flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()));
    const reasons = pages.flatMap((cell) => formulaOf(cell) ?? []).filter((text) => text.includes("VERDICT"));
    expect(reasons).toHaveLength(2);
    for (const text of reasons) expect(text).toContain(`Rollout_Terms,"${language}"),`);
    expect(verdicts.filter((text) => text.includes("VERDICT"))).toEqual([
      `=ROLLOUT.VERDICT(Rollout_Drivers,Rollout_Segments,Rollout_Terms,"${language}")`,
    ]);
  });

  test("look up the translated labels", () => {
    for (const sheet of translated) {
      const labels = new Set(textsOf(translated[0] ?? sheet));
      const lookups = sheet.blocks.flatMap(({ cells }) =>
        cells.flatMap((row) =>
          row.flatMap((cell) => [...(formulaOf(cell) ?? "").matchAll(/(?:COUNTIF|SUMIF)\([^,"]*,"([^"<]+)"/g)]),
        ),
      );
      const looked = lookups
        .map(([, label = ""]) => label)
        .filter(
          (label) =>
            !["OK", sheetMessages(language).common.notChecked, sheetMessages(language).compare.differs].includes(label),
        )
        .filter((label) => !LABELS.includes(label));
      expect(looked.filter((label) => !labels.has(label))).toEqual([]);
    }
  });

  test("count each label once, in whichever language the model has it", () => {
    const sums = translated.flatMap(({ blocks }) =>
      blocks.flatMap(({ cells }) => cells.flat().flatMap((cell) => formulaOf(cell) ?? [])),
    );
    const labels = sums.flatMap((text) => {
      const found = [...text.matchAll(/SUMIF\([^,"]*,"([^"<]+)"/g)].map(([, label = ""]) => label.toLowerCase());
      return LABELS.some((label) => found.includes(label.toLowerCase())) && text.includes("+") && found.length > 1
        ? [found]
        : [];
    });
    const together = labels.filter((found) => found.some((label) => /^[a-z- ]+$/.test(label)));
    expect(together.length).toBeGreaterThan(10);
    for (const found of together) expect(new Set(found).size).toBe(found.length);
  });

  test("read back to the plan of the template", () => {
    const cellsAt = (header: number): readonly (readonly unknown[])[] => {
      const block = translated[0]?.blocks.find(({ at }) => at === `B${header}`);
      if (block === undefined) throw new Error(`no block at B${header}`);
      return block.cells.map((row) => row.map((cell) => cell ?? ""));
    };
    const { drivers, segments, terms } = modelLayout(template, "Rollout");
    const plan = readPlan({
      drivers: cellsAt(drivers.header),
      segments: cellsAt(segments.header),
      terms: cellsAt(terms.header).map((row) => row.slice(0, 2)),
    });
    const englishIssues = readPlan({
      drivers: english[0]?.blocks.find(({ at }) => at === `B${drivers.header}`)?.cells.map((row) => [...row]) ?? [],
      segments: english[0]?.blocks.find(({ at }) => at === `B${segments.header}`)?.cells.map((row) => [...row]) ?? [],
      terms: english[0]?.blocks.find(({ at }) => at === `B${terms.header}`)?.cells.map((row) => row.slice(0, 2)) ?? [],
    });
    expect(plan.ok).toBe(true);
    expect(plan).toEqual(englishIssues);
  });
});

test("every message of the sheets is used", () => {
  const sources = ["src/sheets", "src/xlsx", "src/workbook"]
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .map((name) => readFileSync(path.join(root, folder, name), "utf8")),
    )
    .join("\n");
  const keys = [...sheetTexts("en").keys()].filter((key) => !key.startsWith("heading."));
  expect(keys.filter((key) => !new RegExp(`\\b${key.split(".")[1] ?? ""}\\b`).test(sources))).toEqual([]);
});

test("French has narrow no-break spaces, guillemets and typographic apostrophes", () => {
  expect(looseFrench(Object.fromEntries(sheetTexts("fr")))).toEqual([]);
});

test("a name typed by the user stays as typed, even if it is a word of the sheets", () => {
  const named: Template = {
    ...factoryInspection,
    drivers: factoryInspection.drivers.map((one) => ({ ...one, driver: one.from === undefined ? "none" : one.driver })),
    segments: factoryInspection.segments.map((one) => ({ ...one, segment: "Deployment table" })),
  };
  const texts = textsOf(modelSheet(named, { sheetName: SHEET, prefix: "Rollout", language: "fr" }));
  expect(texts).toContain("none");
  expect(texts).toContain("Deployment table");
});

test("formulas that find rows of totals have the same words in every language", () => {
  const [english, ...others] = LANGUAGES.map((language) =>
    modelSheet(factoryInspection, { sheetName: SHEET, prefix: "Rollout", language })
      .blocks.flatMap(({ cells }) => cells.flat())
      .flatMap((cell) => formulaOf(cell) ?? [])
      .filter((formula) => formula.includes("\u241f")),
  );
  expect(english?.length).toBeGreaterThan(1);
  for (const other of others) expect(other).toEqual(english);
});

test.each(LANGUAGES)("%s: a list of names starts with the whole first name", (language) => {
  const t = sheetMessages(language);
  const names = ["Alpha", "Beta", "Gamma"].map((name, index) => ({ condition: `${index}<>1`, name: `"${name}"` }));
  const sheet: SheetSpec = {
    ...modelSheet(blankModel, { sheetName: SHEET, prefix: "Rollout", language }),
    blocks: [{ at: "A1", cells: [[{ formula: `=${listOf({ t }, names)}` }]] }],
    names: [],
  };
  const shown = calculate([sheet], () => undefined)
    .get(SHEET)
    ?.read(0, 0);
  expect(shown).toBe(`Alpha${t.compare.nameSeparator}Gamma`);
});
