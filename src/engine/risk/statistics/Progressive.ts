/**
 * Work that pauses now and then, so that whoever drives it can tell of it: at each pause the share that is done, from 0
 * to 1. Its result does not depend on that.
 */
export type Progressive<T> = Generator<number, T, undefined>;

/** All of it in one go. */
export function runToEnd<T>(work: Progressive<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** The same work as the part of a longer one that goes from one share to another. */
export function* scaleProgress<T>(from: number, to: number, work: Progressive<T>): Progressive<T> {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    yield from + (to - from) * value;
  }
}
