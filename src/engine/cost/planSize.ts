/**
 * The amount of work for a plan: each different curve is evaluated over each span of clients with the same segment and
 * the same rates.
 *
 *     pairs = different curves · (segments with clients + deployments at which a rate changes)
 *
 * Drivers of the same slope, theory and ratio of floor to first quantity are one curve (./costTerms).
 */
import { costTerms } from "./costTerms";
import type { Plan } from "./inputs";
import { layout } from "./layout";

/**
 * Maximum number of pairs: 12 curves in 800 segments, or 1,000 in 10. On a slow machine, a total of this size takes
 * about a fifth of a second and a verdict one second.
 */
export const MAX_PAIRS = 10_000;

/**
 * Maximum number of steps for figures over time, which also evaluate curves at each month with deployments: 25 curves
 * in 400 segments and 1,200 months are 40,000.
 */
export const MAX_STEPS = 50_000;

export type PlanSize = Readonly<{
  curves: number;
  spans: number;
  pairs: number;
  /** Months with deployments, at most; 0 without a horizon. */
  months: number;
  /** curves · (spans + months) */
  steps: number;
}>;

export function planSize(plan: Plan): PlanSize {
  const segments = layout(plan);
  const last = segments.at(-1)?.last ?? 0;
  const breaks = new Set(plan.drivers.flatMap(({ rates }) => rates.map(({ from }) => from)));
  const within = [...breaks].filter((from) => from > 1 && from <= last);
  const curves = costTerms(plan).length;
  const spans = segments.length + within.length;
  const { startRate, horizon = 0 } = plan.terms;
  const months = startRate === undefined ? 0 : Math.min(horizon, last);
  return { curves, spans, pairs: curves * spans, months, steps: curves * (spans + months) };
}
