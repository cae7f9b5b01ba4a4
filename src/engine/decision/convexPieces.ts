/**
 * The rollout cut into pieces in which unit cost only falls: one segment and one set of rates. There the unit margin
 * only rises, so the cumulative margin is convex. Below 0 it can cross 0 once. Above 0 it can dip below 0 and return.
 */
import type { CompiledPlan } from "../cost/compile";

export type Piece = Readonly<{ first: number; last: number; segment: string }>;

export function convexPieces(compiled: CompiledPlan): readonly Piece[] {
  const breaks = [...new Set(compiled.plan.drivers.flatMap((driver) => driver.rates.map((step) => step.from)))].sort(
    (a, b) => a - b,
  );
  return compiled.spans.flatMap((span) => {
    const last = Math.min(span.last, compiled.last);
    const starts = [span.before + 1, ...breaks.filter((n) => n > span.before + 1 && n <= last)];
    return starts.map((first, index) => ({
      first,
      last: (starts[index + 1] ?? last + 1) - 1,
      segment: span.segment.name,
    }));
  });
}
