import type { SegmentSpan } from "../cost/layout";

/**
 * Deployments of one segment that are completed in each month, from those of the whole plan up to each. Both begin with
 * month 0.
 */
export function completions({ before, last }: SegmentSpan, cumulative: readonly number[]): readonly number[] {
  const within = (total: number): number => Math.min(last, Math.max(before, total)) - before;
  return cumulative.map((total, month) => within(total) - within(cumulative[month - 1] ?? 0));
}
