/** Histogram: counts trials by size of the result. */
import { isOrdinal } from "../trial/Measure";
import { countUpTo, type Outcome } from "./Outcome";

/** Results above `from` and up to `to`; the first bin holds its `from` too. */
export type Bin = Readonly<{ from: number; to: number; count: number }>;

export type Histogram = Readonly<{
  bins: readonly Bin[];
  /** Trials that never break even. No bin contains them. */
  never: number;
}>;

/**
 * Bins share one width: 1, 2 or 5 times a power of ten, and whole for counts. Their edges are multiples of the width.
 * There are about `wanted` bins, at most twice as many.
 */
export function histogram({ sorted, never, simulation }: Outcome, wanted: number): Histogram {
  const ended = sorted.length - never;
  const [least, most] = [sorted[0], sorted[ended - 1]];
  if (ended === 0 || least === undefined || most === undefined) return { bins: [], never };
  const whole = isOrdinal(simulation.measure);
  // A count belongs to the bin that it ends: 12 lies in "above 11 up to 12".
  const low = whole ? least - 1 : least;
  const width = roundWidth((most - low) / wanted || Math.abs(most) || 1, whole);
  let begin = Math.floor(low / width);
  let end = Math.max(begin + 1, Math.ceil(most / width));
  // Rounding may have carried the quotient up to a whole number.
  if (begin * width > low) begin--;
  if (end * width < most) end++;
  let counted = 0;
  const bins = Array.from({ length: end - begin }, (_, i) => {
    const [from, to] = [(begin + i) * width, (begin + i + 1) * width];
    const through = i === end - begin - 1 ? ended : countUpTo(sorted, to);
    const bin = { from, to, count: through - counted };
    counted = through;
    return bin;
  });
  return { bins, never };
}

/** The next of 1, 2, 5, 10, … times a power of ten. */
function roundWidth(width: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(width));
  const round = [1, 2, 5, 10].map((digit) => digit * power).find((one) => one >= width) ?? width;
  return whole ? Math.max(1, Math.round(round)) : round;
}
