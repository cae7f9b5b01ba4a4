/**
 * Arithmetic with a known error. Every formula of the engine is written once, over an Arithmetic; it is computed on the
 * quick side first and on an exact one only where the error leaves the answer open (./decide).
 */
export interface Arithmetic<T> {
  /** A double that stands for its shortest decimal: 0.1 is one tenth. */
  of(x: number): T;
  plus(a: T, b: T): T;
  minus(a: T, b: T): T;
  times(a: T, b: T): T;
  dividedBy(a: T, b: T): T;
  /** Natural logarithm, a > 0. */
  ln(a: T): T;
  /** base^exponent, base > 0; base 0 gives 0 (exponents are positive there). */
  power(base: T, exponent: T): T;
  /** The same value, known to be off by up to `by` more. */
  withError(a: T, by: number): T;
  /** How far off the value may be; NaN: nobody knows. */
  error(a: T): number;
  /** -1, 0 or 1, or undefined when the error leaves it open. */
  sign(a: T): Sign | undefined;
  /** Whether the nearest double is right to 15 significant digits and more. */
  isPrecise(a: T): boolean;
  toNumber(a: T): number;
  /** Terms summed one by one, and Bernoulli corrections after them, that a power sum needs at this precision. */
  readonly directTerms: number;
  readonly corrections: number;
}

export type Sign = -1 | 0 | 1;
