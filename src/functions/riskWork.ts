/**
 * Refuses a risk function in advance if it would take too long. These functions evaluate every driver and span of
 * clients many times.
 */
import { planSize } from "../engine/cost/planSize";
import type { Plan } from "../engine/cost/inputs";
import { isNominal } from "../engine/cost/overTime";
import { isTimed, type Measure } from "../engine/risk/trial/Measure";
import { BadInput } from "./errors";

/** Limit for trials in doubles: one to two seconds on a slow machine. So are the other limits. */
export const MAX_SIMULATED = 2e7;
/** Limit for trials with months: 10,000 trials of 12 drivers in 60 segments over 360 months with experts. */
export const MAX_SIMULATED_IN_TIME = 1.25e8;
/** Limit for results that the exact engine only compares. Below, for results that it computes to the last digit. */
export const MAX_DECIDED = 2.5e5;
export const MAX_COMPUTED = 5e4;

/** Each month costs one total per driver, one more if experts are limited, and an eighth of a total per segment. */
const TOTALS_PER_MONTH = 1;
const TOTALS_OF_EXPERTS = 1;
const SEGMENTS_PER_TOTAL = 8;
const INVOICES_PER_TOTAL = 16;

/** Invoices of a plan in nominal money: every month's clients have their own. */
const invoicesOf = (plan: Plan, months: number): number =>
  isNominal(plan)
    ? plan.segments.reduce((sum, { fee, term }) => sum + (fee === 0 ? 0 : months * Math.min(term, months)), 0)
    : 0;

type Work = Readonly<{ plan: Plan; measure: Measure; times: number; limit: number; argument: string; noun: string }>;

/** Throws if `times` trials of a plan, times the work of one trial, exceed `limit`. */
export function assertRiskWork({ plan, measure, times, limit, argument, noun }: Work): void {
  const drivers = plan.drivers.length;
  const { spans, months: delivering } = planSize(plan);
  const months = isTimed(measure) ? delivering : 0;
  const perMonth = TOTALS_PER_MONTH + (plan.terms.experts === undefined ? 0 : TOTALS_OF_EXPERTS);
  const ofSegments =
    Math.ceil((spans * months) / SEGMENTS_PER_TOTAL) + Math.ceil(invoicesOf(plan, months) / INVOICES_PER_TOTAL);
  const curvesPerTrial = drivers * (spans + perMonth * months) + ofSegments;
  const work = times * curvesPerTrial;
  if (work <= limit) return;
  const each =
    months > 0
      ? `${curvesPerTrial} curves each (${drivers} drivers, ${spans} segments and rate steps, ${months} months)`
      : `${drivers} drivers in ${spans} segments and rate steps`;
  const enough = Math.floor(limit / curvesPerTrial);
  const advice = months > 0 ? "fewer rows or a shorter horizon" : "fewer rows";
  const fewer = enough > 0 ? `at most ${enough} ${noun}, or ${advice}` : advice;
  const message = `${times} ${noun} of ${each} are ${work} curves, more than the ${limit} that are computed in a cell; use ${fewer}`;
  throw new BadInput([{ argument, message }]);
}
