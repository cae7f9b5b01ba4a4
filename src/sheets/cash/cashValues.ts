/** Values of the ROLLOUT cells of a cash flow sheet, calculated by the engine, by address. */
import type { CompiledPlan } from "../../engine/cost/compile";
import { payback, peakFunding, npv } from "../../engine/time/cashFigures";
import { cashFlow } from "../../engine/time/cashFlow";
import { headcount } from "../../engine/time/headcount";
import { planRate } from "../../engine/time/planRate";
import { schedule } from "../../engine/time/schedule";
import { horizonProblem } from "../../plan/horizonProblem";
import type { LanguageCode } from "../../i18n/languages";
import { sheetMessages } from "../../i18n/sheetMessages";
import { type EngineValue, type EngineValues, REFUSED } from "../EngineValues";
import type { CashLayout } from "./cashLayout";

/** Requires a plan whose terms name a start rate and a horizon. */
export function cashValues(compiled: CompiledPlan, layout: CashLayout, language: LanguageCode = "en"): EngineValues {
  const { figures, checks } = layout;
  const { none } = sheetMessages(language).common;
  const { experts, compared } = horizonProblem(compiled.plan) === undefined ? answered(compiled, none) : ALL_REFUSED;
  return new Map<string, EngineValue>([
    [`C${figures.last - 1}`, experts],
    ...compared.map((value, row) => [`D${checks.first + row}`, value] as const),
  ]);
}

type CashAnswers = Readonly<{ experts: EngineValue; compared: readonly EngineValue[] }>;

const ALL_REFUSED: CashAnswers = { experts: REFUSED, compared: Array.from({ length: 6 }, () => REFUSED) };

/** `none`: the text for "no answer". */
function answered(compiled: CompiledPlan, none: string): CashAnswers {
  const flow = cashFlow(compiled);
  const rate = planRate(compiled, flow);
  const sum = (rows: readonly object[]): number =>
    rows.flatMap((row) => Object.values(row) as unknown[]).reduce((total: number, one) => total + Number(one), 0);
  const experts = headcount(compiled);
  return {
    experts: experts === "too many" ? REFUSED : experts,
    compared: [
      peakFunding(flow),
      payback(flow) ?? none,
      npv(flow, compiled.plan.terms),
      rate.kind === "found" ? rate.rate : none,
      sum(flow),
      sum(schedule(compiled)),
    ],
  };
}
