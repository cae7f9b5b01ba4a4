import type { Segment } from "../cost/inputs";
import type { SegmentSpan } from "../cost/layout";

/** Clients of one segment whose deployments are completed in the same month. */
export type Batch = Readonly<{
  segment: Segment;
  month: number;
  count: number;
  /** Whether it has the first client of its segment. */
  begins: boolean;
}>;

/** In order. `cumulative`: deployments completed by the end of each month, from month 0. */
export function batchesOf(spans: readonly SegmentSpan[], cumulative: readonly number[]): readonly Batch[] {
  const batches: Batch[] = [];
  let [index, done] = [0, 0];
  cumulative.forEach((total, month) => {
    while (done < total) {
      const span = spans[index];
      if (span === undefined) return;
      const end = Math.min(total, span.last);
      if (end > done) batches.push({ segment: span.segment, month, count: end - done, begins: done === span.before });
      done = end;
      if (end === span.last) index += 1;
    }
  });
  return batches;
}
