/**
 * Sorts ascending by sorting pieces and merging them. The result equals one sort, but the work pauses every few
 * hundredths of a second.
 */
import type { Progressive } from "./Progressive";

/** Number of values sorted or merged between two pauses. */
const PIECE = 1 << 17;

export function* sortedCopy(values: Float64Array): Progressive<Float64Array> {
  const { length } = values;
  let sorted = values.slice();
  if (length <= PIECE) return sorted.sort();
  const rounds = 1 + Math.ceil(Math.log2(Math.ceil(length / PIECE)));
  for (let from = 0; from < length; from += PIECE) {
    sorted.subarray(from, from + PIECE).sort();
    yield Math.min(1, (from + PIECE) / length) / rounds;
  }
  let buffer = new Float64Array(length);
  for (let [width, round] = [PIECE, 1]; width < length; width *= 2, round++) {
    let written = 0;
    for (let from = 0; from < length; from += 2 * width) {
      const middle = Math.min(from + width, length);
      const end = Math.min(from + 2 * width, length);
      let [a, b] = [from, middle];
      while (written < end) {
        for (const stop = Math.min(end, written + PIECE); written < stop; written++) {
          const first = a < middle && (b === end || (sorted[a] ?? 0) <= (sorted[b] ?? 0));
          buffer[written] = sorted[first ? a++ : b++] ?? 0;
        }
        yield (round + written / length) / rounds;
      }
    }
    [sorted, buffer] = [buffer, sorted];
  }
  return sorted;
}
