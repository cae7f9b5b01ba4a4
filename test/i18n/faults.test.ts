/** Faults of language that were found in the product. None of them may come back. */
import { compile } from "../../src/engine/cost/compile";
import { judge } from "../../src/engine/decision/judge";
import { type LanguageCode, LANGUAGES } from "../../src/i18n/languages";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { templatesIn } from "../../src/plan/templates/templatesIn";
import { messagesFor } from "../../src/plan/wording/messagesFor";
import { verdictSentences } from "../../src/plan/wording/verdictSentences";
import { sheetMessages } from "../../src/i18n/sheetMessages";
import { percentText } from "../../taskpane/shared/numbers/percentText";
import { templatePlan } from "../sheets/planTemplate";

/** The verdict on the factory's plan with other prices, sentence by sentence. */
function verdict(priceFactor: number, language: LanguageCode): readonly string[] {
  const plan = templatePlan({
    ...factoryInspection,
    segments: factoryInspection.segments.map((row) => ({ ...row, price: row.price * priceFactor })),
  });
  return verdictSentences(judge(compile(plan)), language);
}

test.each(LANGUAGES)("%s: that no client pays for itself is said once", (language) => {
  const t = messagesFor(language).verdict;
  const claim = t.nobodyPays.slice(0, -1);
  const text = verdict(0.2, language).join(" ");
  expect(text).toContain(claim);
  expect(text.split(claim)).toHaveLength(2);
});

test("a single lever is not introduced as one of several", () => {
  const { levers } = messagesFor("en").verdict;
  expect(levers({ count: 1, clients: 43, ways: "x" })).toBe(
    "This change alone would reach breakeven within the 43 clients: x.",
  );
  expect(levers({ count: 2, clients: 43, ways: "x" })).toMatch(/^Any one of these changes would/);
});

test("in Chinese, a Latin name does not touch the words beside it", () => {
  const t = messagesFor("zh");
  const texts = [
    t.lever.amount({ driver: "Experts", column: t.lever.columns.First, from: 6, to: 5 }),
    t.input.of({ owner: "HW", column: t.input.columns.First }),
  ];
  for (const text of texts) expect(text).not.toMatch(/\p{Script=Han}[A-Za-z]|[A-Za-z]\p{Script=Han}/u);
});

test("in Chinese, 5 months of an expert do not read as the month of May", async () => {
  const factory = (await templatesIn("zh")).find(({ id }) => id === factoryInspection.id);
  expect(factory?.drivers[0]?.unit).toBe("人月");
});

test("in Chinese, the executive page names the client after which the loss is greatest", () => {
  expect(sheetMessages("zh").executive.afterClient({ n: "19" })).toBe("第 19 个客户之后");
});

/** Width of column D of a model sheet, in half-width characters. */
const UNIT_WIDTH = 19;
const widthOf = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);

test.each(LANGUAGES)("%s: each unit of a template fits into its column", async (language) => {
  const units = (await templatesIn(language)).flatMap(({ drivers, terms }) => [
    ...drivers.map(({ unit }) => unit),
    ...terms.map(({ unit }) => unit),
  ]);
  expect(units.filter((unit) => widthOf(unit) > UNIT_WIDTH)).toEqual([]);
});

test("a percentage has no space in English and Chinese and a narrow one in French", () => {
  const texts = ["en-US", "fr-FR", "zh-CN"].map((locale) => percentText(0.75, locale));
  expect(texts).toEqual(["75%", "75\u202f%", "75%"]);
});
