/**
 * Refuses a risk function in advance if it would take too long. These functions evaluate every driver and span of
 * clients many times.
 */
import { planSize } from "../engine/cost/planSize";
import type { Plan } from "../engine/cost/inputs";
import type { Measure } from "../engine/risk/trial/trialMeasure";
import { BadInput } from "./faults";

/** Limit for trials in doubles: one to two seconds on a slow machine. So are the other limits. */
export const MAX_SIMULATED = 2e7;
/** Limit for trials with months: 10,000 trials of 12 drivers in 60 segments over 360 months with experts. */
export const MAX_SIMULATED_IN_TIME = 1.25e8;
/** Limit for results that the exact engine only compares. Below, for results that it computes to the last digit. */
export const MAX_DECIDED = 2.5e5;
export const MAX_COMPUTED = 5e4;

/** Each month costs one total per driver, one more if experts are limited, and an eighth of a total per segment. */
const TOTALS_A_MONTH = 1;
const TOTALS_OF_EXPERTS = 1;
const SEGMENTS_A_TOTAL = 8;

type Work = Readonly<{ plan: Plan; measure: Measure; times: number; most: number; argument: string; said: string }>;

/** Throws if `times` trials of a plan, times the work of one trial, exceed `most`. */
export function assertRiskWork({ plan, measure, times, most, argument, said }: Work): void {
  const drivers = plan.drivers.length;
  const { spans, months: delivering } = planSize(plan);
  const months = isTimed(measure) ? delivering : 0;
  const perMonth = TOTALS_A_MONTH + (plan.terms.experts === undefined ? 0 : TOTALS_OF_EXPERTS);
  const one = drivers * (spans + perMonth * months) + Math.ceil((spans * months) / SEGMENTS_A_TOTAL);
  const work = times * one;
  if (work <= most) return;
  const each =
    months > 0
      ? `${one} curves each (${drivers} drivers, ${spans} segments and price breaks, ${months} months)`
      : `${drivers} drivers in ${spans} segments and price breaks`;
  const enough = Math.floor(most / one);
  const less = months > 0 ? "fewer rows or a shorter horizon" : "fewer rows";
  const fewer = enough > 0 ? `at most ${enough} ${said}, or ${less}` : less;
  const message = `${times} ${said} of ${each} are ${work} curves, more than the ${most} that are computed in a cell; use ${fewer}`;
  throw new BadInput([{ argument, message }]);
}

export const isTimed = (measure: Measure): boolean => measure === "presentvalue" || measure === "peakfunding";
