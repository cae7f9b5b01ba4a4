/** Every kind of issue has a message in three languages, and the message contains all values of the issue. */
import fc from "fast-check";
import { type InputIssue, inputIssueText } from "../../src/engine/InputIssue";
import { ALLOWED, type AllowedValues } from "../../src/engine/constraints";
import type { Issue } from "../../src/plan/Issue";
import type { ExtractTagged } from "../../src/i18n/icu/formatByKind";
import { type IssueCatalog, issuesEn } from "../../src/i18n/en/issues";
import { issuesFr } from "../../src/i18n/fr/issues";
import { issueFormatter } from "../../src/plan/wording/issues/issueFormatter";
import { type TranslationCode, TRANSLATIONS } from "../../src/i18n/languages";
import { issuesZh } from "../../src/i18n/zh-Hans/issues";
import { argumentsIn, leavesOf, looseFrench, sameAs } from "../support/catalogueRules";
import { englishLeft } from "../support/englishLeft";

const found = "XQ1";
const labels = ["Transfer", "Horizon"];
const columns = ["Slope", "Price"];
const names = ["XQ2", "XQ3"];
const there = { is: "value", value: found } as const;

/** One example of each kind. A kind without an example does not compile. */
const EACH: { readonly [Kind in Issue["kind"]]: ExtractTagged<Issue, "kind", Kind> & Readonly<{ kind: Kind }> } = {
  cellError: { kind: "cellError", error: "#REF!" },
  cellWaits: { kind: "cellWaits", error: "#REF!" },
  labelError: { kind: "labelError", error: "#REF!" },
  headerError: { kind: "headerError", error: "#REF!", place: 4 },
  looksLikeNumber: { kind: "looksLikeNumber", found },
  textForNumber: { kind: "textForNumber", found },
  notANumber: { kind: "notANumber", found: true },
  notFinite: { kind: "notFinite", found: Infinity },
  notAFlag: { kind: "notAFlag", found },
  notAllowed: { kind: "notAllowed", found: 85, allowed: "fraction", hint: "percent" },
  blankNotAllowed: { kind: "blankNotAllowed", found: 0, allowed: "fraction", hint: "noLearning" },
  textForDate: { kind: "textForDate", found },
  textForMonth: { kind: "textForMonth", found },
  dateForMonth: { kind: "dateForMonth", found: 46_023, month: 12 },
  notText: { kind: "notText" },
  notAChoice: { kind: "notAChoice", found, choices: names },
  columnTwice: { kind: "columnTwice", headers: names },
  labelTwice: { kind: "labelTwice" },
  noHeaderRow: { kind: "noHeaderRow", example: "XQ4", cells: names },
  headersLower: { kind: "headersLower", row: 3 },
  headerResembles: { kind: "headerResembles", column: "Churn", clear: "Churn", headers: names },
  otherTimeUnit: { kind: "otherTimeUnit", column: "Fee", unit: "month" },
  sumRow: { kind: "sumRow", found, example: "XQ4" },
  sumRowUnnamed: { kind: "sumRowUnnamed", clients: 65, example: "XQ4" },
  industryBlank: { kind: "industryBlank" },
  segmentTwice: { kind: "segmentTwice", row: 3, name: "XQ5" },
  driverTwice: { kind: "driverTwice", row: 3, name: "XQ5" },
  monthsMissing: { kind: "monthsMissing", column: "Term" },
  countsOnlyWith: { kind: "countsOnlyWith", labels },
  countsOnlyWithColumns: { kind: "countsOnlyWithColumns", columns: ["Price", "Fee"] },
  needsMonths: { kind: "needsMonths", labels },
  notACurrency: { kind: "notACurrency", found },
  exchangeMissing: { kind: "exchangeMissing", currency: "XQ6", labels: ["Exchange rate USD"] },
  exchangeUnnamed: { kind: "exchangeUnnamed", found, labels: ["Exchange rate USD", "Exchange rate USD a year"] },
  priorDiffers: { kind: "priorDiffers", row: 3, prior: 20 },
  columnMissing: { kind: "columnMissing", headers: names },
  tooManyRows: { kind: "tooManyRows", count: 1001, most: 1000 },
  valueWithoutLabel: { kind: "valueWithoutLabel", labels },
  unknownLabel: { kind: "unknownLabel", found, labels },
  noDriverListed: { kind: "noDriverListed" },
  noDriverName: { kind: "noDriverName" },
  noSegmentName: { kind: "noSegmentName" },
  noClientsListed: { kind: "noClientsListed" },
  noClientListed: { kind: "noClientListed" },
  firstRowLate: { kind: "firstRowLate", from: 7 },
  breakTwice: { kind: "breakTwice", row: 5, name: "XQ5", from: 7 },
  breakFilled: { kind: "breakFilled", name: "XQ5" },
  tooManyClients: { kind: "tooManyClients", clients: 2e9 },
  planTooLarge: { kind: "planTooLarge", curves: 102, spans: 103, pairs: 10506, most: 10000 },
  figuresTooExtreme: { kind: "figuresTooExtreme" },
  horizonTooLong: { kind: "horizonTooLong", curves: 102, through: 607, months: 504, steps: 61914, most: 50000 },
  floorAboveFirst: { kind: "floorAboveFirst", floor: 7.5, first: 6 },
  floorAboveLowestFirst: { kind: "floorAboveLowestFirst", floor: 7.5, first: 6 },
  firstBelowFloor: { kind: "firstBelowFloor", floor: 7.5, first: 6 },
  slopeTooSteep: { kind: "slopeTooSteep", slope: 0.45 },
  inputTwice: { kind: "inputTwice", name: "XQ5" },
  clientsUnlimited: { kind: "clientsUnlimited" },
  likelyBelowLow: { kind: "likelyBelowLow", likely: 1.5, low: 2 },
  likelyAboveHigh: { kind: "likelyAboveHigh", likely: 3.5, high: 3 },
  lognormalNotPositive: { kind: "lognormalNotPositive", low: -2 },
  tooManyClientsDrawn: { kind: "tooManyClientsDrawn", clients: 2e9 },
  notDrawn: { kind: "notDrawn" },
  movesWithItself: { kind: "movesWithItself", name: "XQ5" },
  pairTwice: { kind: "pairTwice", one: "XQ6", other: "XQ7" },
  tooManyLinked: { kind: "tooManyLinked", count: 60, most: 50 },
  impossibleLinks: { kind: "impossibleLinks", one: "XQ6", other: "XQ7", last: "XQ8" },
  noInputListed: { kind: "noInputListed" },
  noInputName: { kind: "noInputName" },
  noInputHere: { kind: "noInputHere" },
  nothingUncertain: { kind: "nothingUncertain" },
  tooManyInputs: { kind: "tooManyInputs", count: 101, most: 100 },
  notUncertain: { kind: "notUncertain", found, inputs: { names, more: 0 } },
  likelyUnused: { kind: "likelyUnused", likely: 3, distribution: "XQ5", implied: 4.5, choices: names },
  neverUncertain: { kind: "neverUncertain", found },
  inputLacksColumn: { kind: "inputLacksColumn", found, columns },
  notADriverFigure: { kind: "notADriverFigure", found, owner: "XQ5", columns },
  notASegmentFigure: { kind: "notASegmentFigure", found, owner: "XQ5", columns },
  unknownInput: {
    kind: "unknownInput",
    found,
    driver: "XQ6",
    segment: "XQ7",
    drivers: { names, more: 3 },
    segments: { names, more: 0 },
    labels,
  },
  fileTooLarge: { kind: "fileTooLarge" },
  fileUnreadable: { kind: "fileUnreadable" },
  fileOtherEncoding: { kind: "fileOtherEncoding", encoding: "XQ9" },
  fileNoJson: { kind: "fileNoJson" },
  fileTooDeep: { kind: "fileTooDeep", most: 20 },
  wrongProduct: { kind: "wrongProduct", product: "XQ9" },
  wrongVersion: { kind: "wrongVersion", version: 2 },
  keyRefused: { kind: "keyRefused" },
  keyTwice: { kind: "keyTwice" },
  keyUnknown: { kind: "keyUnknown", keys: names },
  notAnObject: { kind: "notAnObject", there, shape: "{…}" },
  notAList: { kind: "notAList", there },
  notAText: { kind: "notAText", there },
  notANumberThere: { kind: "notANumberThere", there: { is: "list" } },
  tooManyEntries: { kind: "tooManyEntries", count: 1001, most: 1000 },
  textTooLong: { kind: "textTooLong", count: 40000, most: 32767 },
  characterRefused: { kind: "characterRefused" },
  numberBeyond: { kind: "numberBeyond" },
  textLength: { kind: "textLength", most: 255 },
  wrongYear: { kind: "wrongYear", first: "1900", last: "2199" },
};
const ISSUES: readonly Issue[] = Object.values(EACH);
const CATALOGUES: Readonly<Record<TranslationCode, IssueCatalog>> = { fr: issuesFr, zh: issuesZh };
const english = issueFormatter("en", issuesEn);

/** Texts that two languages may share: positions, names, signs. */
const SAME: Readonly<Record<TranslationCode, readonly string[]>> = {
  fr: ["then", "and", "blocks.client", "found.null"],
  zh: [],
};

/** Block, row and column of an issue. */
const PLACE: Readonly<Record<TranslationCode, string>> = {
  fr: "postes de coût, ligne 3, Pente d’apprentissage",
  zh: "成本动因，第 3 行，学习率",
};

describe.each(TRANSLATIONS)("%s", (code) => {
  const { issue: formatIssue, problem } = issueFormatter(code, CATALOGUES[code]);

  test("has the messages of English with the same arguments", () => {
    const argumentsByPath = (catalogue: object) =>
      leavesOf(catalogue).map(({ path, text }) => [path, argumentsIn(text)]);
    expect(argumentsByPath(CATALOGUES[code])).toEqual(argumentsByPath(issuesEn));
    expect(sameAs(issuesEn, CATALOGUES[code])).toEqual(SAME[code]);
  });

  test.each(ISSUES)("$kind: no English is left, and names and numbers equal the English ones", (issue) => {
    const text = formatIssue(issue);
    expect(englishLeft(text, code, [found, "XQ2", "XQ3", "XQ4", "XQ5", "XQ6", "XQ7", "XQ8", "XQ9"])).toEqual([]);
    expect(text).not.toMatch(/undefined|\[object|[{}](?!…|$)(?<!…\})/);
    const marks = (of: string): readonly string[] => [...new Set(of.match(/XQ\d/g) ?? [])].sort();
    expect(marks(text)).toEqual(marks(english.issue(issue)));
  });

  test.each(Object.keys(ALLOWED) as AllowedValues[])(
    "%s: the message states the allowed values in the language",
    (allowed) => expect(englishLeft(formatIssue({ kind: "notAllowed", found: 1, allowed }), code)).toEqual([]),
  );

  test("block, row and column are named in the language", () =>
    expect(problem({ argument: "drivers", row: 3, column: "Slope", issue: EACH.notAllowed }).split(/\s?[:：]/)[0]).toBe(
      PLACE[code],
    ));
});

test("no issue message exceeds 500 characters in any language", () => {
  const long = "x".repeat(40_000);
  const several = { names: [long, long, long], more: 996 };
  const issue = {
    ...EACH.unknownInput,
    found: long.slice(0, 41),
    driver: long,
    segment: long,
    drivers: several,
    segments: several,
  };
  const placed = { argument: "uncertainty", row: 1000, column: long, profile: long };
  for (const formatter of [english, issueFormatter("fr", issuesFr), issueFormatter("zh", issuesZh)]) {
    expect(formatter.issue(issue).length).toBeLessThanOrEqual(500);
    for (const one of ISSUES) expect(formatter.problem({ ...placed, issue: one }).length).toBeLessThanOrEqual(500);
    expect(formatter.problem({ ...placed, issue })).toMatch(/^.{499}…$/u);
    expect(formatter.fileProblem({ path: long, issue })).toHaveLength(500);
  }
});

test.each([
  ["en", "Learning slope in G45 is 85. Enter a value between 0 and 1; for 85%, enter 0.85."],
  [
    "fr",
    "Pente d’apprentissage en G45 vaut 85. Saisissez une valeur comprise entre 0 et 1\u202f; pour 85\u202f%, saisissez 0,85.",
  ],
  ["zh", "G45 中的学习率为 85。请输入 0 与 1 之间的数值；如为 85%，请输入 0.85。"],
] as const)("an issue of a cell names the cell and what to enter (%s)", (code, text) => {
  const { problemAt } = issueFormatter(code, { en: issuesEn, ...CATALOGUES }[code]);
  const problem = { argument: "drivers", row: 2, column: "Slope", issue: EACH.notAllowed };
  expect(problemAt(problem, { row: 45, cell: "G45" })).toBe(text);
});

test("an issue of a cell that has no number is placed in the cell", () => {
  const issue = { kind: "textForNumber", found: "five" } as const;
  expect(english.problemAt({ argument: "drivers", row: 2, column: "First", issue }, { row: 45, cell: "E45" })).toBe(
    'First-unit quantity in E45: "five" is text; enter a number',
  );
});

test("French and Chinese messages read as written here", () => {
  const problem = { argument: "terms", row: 5, column: "Transfer", issue: EACH.notAllowed };
  expect(issueFormatter("fr", issuesFr).problem(problem)).toBe(
    "paramètres généraux, ligne 5, Taux de transfert d’expérience\u202f: 85 n’est pas compris entre 0 et 1\u202f; vouliez-vous dire 85\u202f% ou 0,85\u202f?",
  );
  expect(issueFormatter("zh", issuesZh).problem(problem)).toBe(
    "全局参数，第 5 行，经验转移率：85 不符合要求：应介于 0 与 1 之间；您是否想输入 85% 或 0.85？",
  );
  expect(issueFormatter("fr", issuesFr).issue(EACH.slopeTooSteep)).toContain("0,45 n’est pas supérieur à 0,5");
});

test("French issue messages have narrow no-break spaces, guillemets and typographic apostrophes", () =>
  expect(looseFrench(issuesFr)).toEqual([]));

test("the engine's own messages equal the English messages of cells", () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  const faults: readonly InputIssue[] = [
    EACH.floorAboveFirst,
    EACH.floorAboveLowestFirst,
    EACH.firstBelowFloor,
    EACH.slopeTooSteep,
    EACH.inputTwice,
    EACH.clientsUnlimited,
    EACH.likelyBelowLow,
    EACH.likelyAboveHigh,
    EACH.lognormalNotPositive,
    EACH.tooManyClientsDrawn,
    EACH.notDrawn,
    EACH.movesWithItself,
    EACH.pairTwice,
    EACH.tooManyLinked,
    EACH.impossibleLinks,
  ];
  for (const fault of faults) expect(english.issue(fault)).toBe(inputIssueText(fault));
  fc.assert(
    fc.property(
      number,
      fc.constantFrom(...(Object.keys(ALLOWED) as AllowedValues[])),
      fc.constantFrom("percent", "noLearning", "noGrowth", "round", undefined),
      (x, allowed, hint) => {
        const fault = { kind: "notAllowed", found: x, allowed, ...(hint === undefined ? {} : { hint }) } as const;
        expect(english.issue(fault)).toBe(inputIssueText(fault));
      },
    ),
  );
});
