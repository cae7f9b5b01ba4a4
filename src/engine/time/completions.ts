import type { SegmentSpan } from "../cost/layout";

/**
 * Deployments of one segment completed in each month, computed from the cumulative completions of the whole plan. Both
 * begin with month 0.
 */
export function completions({ before, last }: SegmentSpan, cumulative: readonly number[]): readonly number[] {
  const within = (total: number): number => Math.min(last, Math.max(before, total)) - before;
  return cumulative.map((total, month) => within(total) - within(cumulative[month - 1] ?? 0));
}
