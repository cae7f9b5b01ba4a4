/**
 * Work that pauses regularly so that its caller can report progress. Each pause yields the share done so far, from 0 to
 * 1. The result does not depend on the pauses.
 */
export type Progressive<T> = Generator<number, T, undefined>;

/** Runs all of the work without reporting progress. */
export function runToEnd<T>(work: Progressive<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** Maps the progress of a step to its part, `from` to `to`, of a longer job. */
export function* scaleProgress<T>(from: number, to: number, work: Progressive<T>): Progressive<T> {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    yield from + (to - from) * value;
  }
}
