import { CLIENT_LABELS } from "../../src/schema/client";
import { OPTIONAL_DRIVER_COLUMNS } from "../../src/schema/drivers";
import { OPTIONAL_SEGMENT_COLUMNS } from "../../src/schema/segments";
import { OPTIONAL_TERM_LABELS } from "../../src/schema/optionalTerms";
import { DRIVER_COLUMNS, CORRELATION_COLUMNS, SEGMENT_COLUMNS, UNCERTAINTY_COLUMNS } from "../../src/schema/columns";
import { normalizeHeader } from "../../src/plan/headings/normalizeHeader";
import { HEADINGS, shortHeading, shownHeading } from "../../src/i18n/headings";
import { LANGUAGES, TRANSLATIONS } from "../../src/i18n/languages";
import type { Headings } from "../../src/schema/Headings";
import { detectLanguage } from "../../src/plan/headings/detectLanguage";
import { resolveInput } from "../../src/plan/inputNames";
import { readClients } from "../../src/plan/readClients";
import { readPlan } from "../../src/plan/readPlan";
import { readUncertainty } from "../../src/plan/readUncertainty";
import { TEMPLATES } from "../../src/plan/templates/templates";
import { TERM_LABELS } from "../../src/schema/terms";
import type { ModelCells } from "../../src/workbook/model/Model";
import { templateCells } from "../support/templateCells";

const ALL = [
  ...DRIVER_COLUMNS,
  ...OPTIONAL_DRIVER_COLUMNS,
  ...SEGMENT_COLUMNS,
  ...OPTIONAL_SEGMENT_COLUMNS,
  ...UNCERTAINTY_COLUMNS,
  ...CORRELATION_COLUMNS,
  ...TERM_LABELS,
  ...OPTIONAL_TERM_LABELS,
  ...CLIENT_LABELS,
  "Value",
  // On the model sheet only: readers of blocks ignore it.
  "Source",
];

/** The block with every header and label translated. The other cells stay the same. */
const translated = (cells: ModelCells, headings: Readonly<Record<string, string>>): ModelCells => {
  const word = (cell: unknown): unknown => (typeof cell === "string" ? (headings[cell] ?? cell) : cell);
  const header = (block: readonly (readonly unknown[])[]) =>
    block.map((row, index) => (index === 0 ? row.map(word) : row));
  const labels = (block: readonly (readonly unknown[])[]) => block.map(([label, ...rest]) => [word(label), ...rest]);
  return {
    drivers: header(cells.drivers),
    segments: header(cells.segments),
    terms: header(labels(cells.terms)),
    ...(cells.clients === undefined ? {} : { clients: labels(cells.clients) }),
  };
};

describe.each(TRANSLATIONS)("headers and labels in %s", (code) => {
  const headings = HEADINGS[code];

  test("exist for every header and label, all differ, and each reads as its own English one", () => {
    expect(Object.keys(headings).sort()).toEqual([...new Set(ALL)].sort());
    const written = Object.values(headings);
    expect(new Set(written.map((text) => text.toLowerCase())).size).toBe(written.length);
    for (const english of ALL) {
      expect(normalizeHeader(english)).toMatch(/^[a-z]+$/);
      expect(normalizeHeader(headings[english as keyof Headings])).toBe(normalizeHeader(english));
    }
  });

  test.each(TEMPLATES.map((template) => [template.id, template] as const))("%s reads to the same plan", (__, one) => {
    const cells = templateCells(one);
    const other = translated(cells, headings);
    expect(other).not.toEqual(cells);
    expect(readPlan(other)).toEqual(readPlan(cells));
    expect(readPlan(cells).ok).toBe(true);
    expect(readClients(other.clients ?? [])).toEqual(readClients(cells.clients));
    expect(readClients(cells.clients).profiles).toHaveLength(3);
  });

  test("also name uncertain inputs", () => {
    const [template] = TEMPLATES;
    const read = template === undefined ? undefined : readPlan(templateCells(template));
    if (read?.ok !== true) throw new Error("the template is no plan");
    const plan = read.value;
    expect(resolveInput(plan, `Travel.${headings.Slope}`)).toEqual(resolveInput(plan, "Travel.Slope"));
    expect(resolveInput(plan, headings.Transfer)).toEqual(resolveInput(plan, "Transfer"));
    const row = ["Travel.Slope", 0.7, 0.8, 0.9];
    const header = (["Input", "Low", "Likely", "High"] as const).map((column) => headings[column]);
    const english = readUncertainty([["Input", "Low", "Likely", "High"], row], plan);
    expect(english.ok).toBe(true);
    expect(readUncertainty([header, row], plan)).toEqual(english);
  });
});

test("the language of a terms block is that of most of its labels", () => {
  const labels = (headings: Readonly<Record<string, string>>): string[][] =>
    TERM_LABELS.map((label) => [headings[label] ?? label]);
  const [english, french] = [labels({}), labels(HEADINGS.fr)];
  const translated = TRANSLATIONS.map((code) => labels(HEADINGS[code]));
  expect([english, ...translated].map(detectLanguage)).toEqual(LANGUAGES);
  expect(detectLanguage([["Term"], ...french.slice(0, 8), ...english.slice(8)])).toBe("fr");
  expect(detectLanguage([["Experts"], ["Horizon"], ["anything"], [7]])).toBe("en");
  expect(detectLanguage([])).toBe("en");
});

test.each(LANGUAGES)(
  "the language of a terms block is detected by the clear terms that a sheet in %s shows",
  (code) => {
    const shown = TERM_LABELS.map((label) => [shownHeading(label, code)]);
    const short = new Set(TERM_LABELS.map((label) => shortHeading(label, code)));
    const onlyClear = shown.filter(([label]) => label !== undefined && !short.has(label));
    expect(onlyClear.length).toBeGreaterThan(3);
    expect([shown, onlyClear].map(detectLanguage)).toEqual([code, code]);
  },
);

test("a straight apostrophe and any spacing are accepted", () => {
  expect(normalizeHeader("TAUX  D'ACTUALISATION")).toBe("discountrate");
  expect(normalizeHeader(" 学习 斜率 ")).toBe("slope");
  expect(normalizeHeader("anything else")).toBe("anythingelse");
  expect(normalizeHeader(12)).toBe("");
});
