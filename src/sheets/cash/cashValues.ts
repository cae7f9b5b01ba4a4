/** Values of the ROLLOUT cells of a cash flow sheet, calculated by the engine, by address. */
import type { CompiledPlan } from "../../engine/cost/compile";
import { firstDay, lastDay } from "../../engine/time/calendar";
import { discountedPayback, payback, peakFunding, npv } from "../../engine/time/cashFigures";
import { cashFlow } from "../../engine/time/cashFlow";
import { headcount } from "../../engine/time/headcount";
import { PERIOD_LENGTHS, type PeriodLength } from "../../engine/time/fiscalPeriods";
import { periods } from "../../engine/time/periods";
import { planRate } from "../../engine/time/planRate";
import { schedule } from "../../engine/time/schedule";
import { horizonProblem } from "../../plan/horizonProblem";
import type { LanguageCode } from "../../i18n/languages";
import { sheetMessages } from "../../i18n/sheetMessages";
import { type EngineValue, type EngineValues, REFUSED } from "../EngineValues";
import type { CashLayout } from "./cashLayout";

/** Requires a plan whose terms name a start rate and a horizon. */
export function cashValues(compiled: CompiledPlan, layout: CashLayout, language: LanguageCode = "en"): EngineValues {
  const { figures, checks, columns } = layout;
  const { none } = sheetMessages(language).common;
  const { experts, compared } = horizonProblem(compiled.plan) === undefined ? answered(compiled, none) : ALL_REFUSED;
  const optional = columns.isLong ? compared.slice(EVERY_PLAN) : [];
  return new Map<string, EngineValue>([
    [`C${figures.last - 1}`, experts],
    ...compared.slice(0, EVERY_PLAN).map((value, row) => [`D${checks.first + row}`, value] as const),
    // The last checks.
    ...optional.map((value, row) => [`D${checks.last - optional.length + 1 + row}`, value] as const),
  ]);
}

/** Functions of every plan, before those of plans with optional inputs. */
const EVERY_PLAN = 6;
const OF_OPTIONS = 3;

type CashAnswers = Readonly<{ experts: EngineValue; compared: readonly EngineValue[] }>;

const ALL_REFUSED: CashAnswers = {
  experts: REFUSED,
  compared: Array.from({ length: EVERY_PLAN + OF_OPTIONS }, () => REFUSED),
};

/** `none`: the text for "no answer". */
function answered(compiled: CompiledPlan, none: string): CashAnswers {
  const flow = cashFlow(compiled);
  const rate = planRate(compiled, flow);
  const sum = (rows: readonly object[]): number =>
    rows.flatMap((row) => Object.values(row) as unknown[]).reduce((total: number, one) => total + Number(one), 0);
  const { terms } = compiled.plan;
  const dates = (rows: readonly Readonly<{ month: number }>[]): number =>
    terms.startDate === undefined
      ? 0
      : rows.reduce((total, { month }) => total + lastDay(terms.startDate ?? 0, month), 0);
  const months = schedule(compiled);
  const experts = headcount(compiled);
  return {
    experts: experts === "too many" ? REFUSED : experts,
    compared: [
      peakFunding(flow),
      payback(flow) ?? none,
      npv(flow, compiled.plan.terms),
      rate.kind === "found" ? rate.rate : none,
      sum(flow) + dates(flow),
      sum(months) + dates(months),
      discountedPayback(flow, terms) ?? none,
      ...PERIOD_LENGTHS.map((by) => sumOfPeriods(compiled, by)),
    ],
  };
}

/** What a period is called, in other fields than the columns of PERIODS. */
const NAMED: ReadonlySet<string> = new Set(["name", "year", "quarter"]);

/** All numbers of PERIODS: From and Until are dates where the plan has a start date. */
function sumOfPeriods(compiled: CompiledPlan, by: PeriodLength): number {
  const { startDate } = compiled.plan.terms;
  return periods(compiled, by)
    .flatMap(({ from, until, ...figures }) => [
      startDate === undefined ? from : firstDay(startDate, from),
      startDate === undefined ? until : lastDay(startDate, until),
      ...Object.entries(figures).flatMap(([key, figure]) =>
        NAMED.has(key) || typeof figure !== "number" ? [] : [figure],
      ),
    ])
    .reduce((total, one) => total + one, 0);
}
