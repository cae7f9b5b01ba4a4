/**
 * How much work a plan makes: each different curve is followed through each stretch of clients with the same segment and the same rates.
 *
 *     pairs = different curves · (segments with clients + deployments at which a rate changes)
 *
 * Drivers of the same slope, theory and ratio of floor to first quantity are one curve (./costTerms).
 */
import { costTerms } from "./costTerms";
import type { Plan } from "./inputs";
import { layout } from "./layout";

/** Pairs that are computed at most: 12 curves in 800 segments, 1,000 in 10. A total of so many takes about a quarter of a second. */
export const MOST_PAIRS = 10_000;

export type PlanSize = Readonly<{ curves: number; stretches: number; pairs: number }>;

export function planSize(plan: Plan): PlanSize {
  const segments = layout(plan);
  const last = segments.at(-1)?.last ?? 0;
  const breaks = new Set(plan.drivers.flatMap(({ rates }) => rates.map(({ from }) => from)));
  const within = [...breaks].filter((from) => from > 1 && from <= last);
  const curves = costTerms(plan.drivers).length;
  const stretches = segments.length + within.length;
  return { curves, stretches, pairs: curves * stretches };
}
