/**
 * The verdict fits into its cell on the model sheet, in every language. A letter of the sheets' font at 11 points is
 * at most 6 pixels wide on average and a Chinese character 14.67: measured in a browser with Carlito, whose widths are
 * those of Calibri.
 */
import { columnLetters } from "../../src/a1/columns";
import { areaOf } from "../../src/a1/area";
import { compile } from "../../src/engine/cost/compile";
import type { Plan } from "../../src/engine/cost/inputs";
import { judge } from "../../src/engine/decision/judge";
import { type LanguageCode, LANGUAGES } from "../../src/i18n/languages";
import { BLANK } from "../../src/plan/templates/blankId";
import { templatesIn } from "../../src/plan/templates/templatesIn";
import { verdictText } from "../../src/plan/wording/verdictText";
import { VERDICT_ROWS } from "../../src/sheets/model/modelLayout";
import { modelSheet } from "../../src/sheets/model/modelSheet";
import { LINE } from "../../src/sheets/model/verdictHeight";
import type { SheetSpec } from "../../src/sheets/SheetSpec";
import { PLANS_WITH_INPUTS } from "../support/plansWithInputs";
import { planTemplate, templatePlan } from "./planTemplate";

const LETTER = 6;
const HAN = 44 / 3;
/** Pixels at the end of a line where the next word did not fit. */
const RAGGED = 15;

const pixelsOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (/[\u2E80-\u9FFF\uFF00-\uFFEF]/u.test(letter) ? HAN : LETTER), 0);

const sheetOf = (plan: Plan, language: LanguageCode): SheetSpec =>
  modelSheet(planTemplate(plan), { sheetName: "Model", prefix: "Rollout", language });

/** Lines that the verdict needs, and lines that its cell has room for. */
function linesOf(plan: Plan, language: LanguageCode): Readonly<{ needed: number; room: number }> {
  const { merges, columnWidths, rowHeights = {} } = sheetOf(plan, language);
  const merge = merges.map(areaOf).find(({ top }) => top === VERDICT_ROWS.first - 1);
  if (merge === undefined) throw new Error("the sheet has no cell for the verdict");
  let width = -RAGGED;
  for (let column = merge.left; column <= merge.right; column++)
    width += (columnWidths[columnLetters(column)] ?? 0) * 7 + 5;
  let height = 0;
  for (let row = merge.top; row <= merge.bottom; row++) height += rowHeights[row + 1] ?? LINE;
  return {
    needed: Math.ceil(pixelsOf(verdictText(judge(compile(plan)), language)) / width),
    room: Math.round(height / LINE),
  };
}

/** The plan at its prices and at lower ones, at which the verdict has other sentences. */
const atPrices = (plan: Plan): readonly Plan[] =>
  [1, 0.6, 0.3].map((share) => ({
    ...plan,
    segments: plan.segments.map((segment) => ({ ...segment, price: segment.price * share })),
  }));

const templatePlans = async (language: LanguageCode): Promise<readonly Plan[]> =>
  (await templatesIn(language)).filter(({ id }) => id !== BLANK).map(templatePlan);

/** Segments that lose and earn in turn, each more than all before: the cumulative margin changes its sign each time. */
function turning(plan: Plan): Plan {
  const [segment] = plan.segments;
  if (segment === undefined) throw new Error("the plan has no segment");
  const segments = Array.from({ length: 9 }, (_, index) => {
    const amount = 1_000_000 * 2 ** index;
    const [price, acquisition] = index % 2 === 0 ? [0, amount] : [amount, 0];
    return { ...segment, name: `Plants ${index}`, clients: 10, price, acquisition };
  });
  return { ...plan, segments };
}

test.each(LANGUAGES)("the verdict fits in %s", async (language) => {
  const templates = await templatePlans(language);
  const plans = [...templates.flatMap(atPrices), ...[...PLANS_WITH_INPUTS.values()].flatMap(atPrices)];
  const lines = plans.map((plan) => linesOf(plan, language));
  expect(lines.filter(({ needed, room }) => needed > room)).toEqual([]);
});

test.each(LANGUAGES)("the verdict on a margin that changes its sign often fits in %s", async (language) => {
  const [plan] = await templatePlans(language);
  if (plan === undefined) throw new Error("no template");
  const turned = turning(plan);
  expect(judge(compile(turned)).crossings.length).toBeGreaterThan(3);
  const { needed, room } = linesOf(turned, language);
  expect(needed).toBeLessThanOrEqual(room);
});

test.each(LANGUAGES)("the verdict on a template leaves at most two lines empty in %s", async (language) => {
  const plans = await templatePlans(language);
  expect(plans.length).toBeGreaterThan(3);
  // With dates there is room for one line more, as a plan may leave out more from breakeven than the template does.
  const empty = plans.map((plan) => {
    const { needed, room } = linesOf(plan, language);
    return room - needed - (plan.terms.startDate === undefined ? 0 : 1);
  });
  expect(empty.filter((lines) => lines > 2)).toEqual([]);
});
