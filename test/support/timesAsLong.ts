/**
 * How many times as long the first work takes as the second. Both run in turns in this process, and the fastest turn of
 * each counts, so that other load on the machine does not decide.
 */
export function timesAsLong(work: () => unknown, other: () => unknown, turns = 7): number {
  const fastest = [Infinity, Infinity];
  for (let turn = 0; turn < turns; turn += 1)
    for (const [index, one] of [work, other].entries()) {
      const began = performance.now();
      one();
      fastest[index] = Math.min(fastest[index] ?? Infinity, performance.now() - began);
    }
  return (fastest[0] ?? NaN) / (fastest[1] ?? NaN);
}
