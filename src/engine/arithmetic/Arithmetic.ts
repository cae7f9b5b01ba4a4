/**
 * Arithmetic with a known error. Every formula of the engine is written once, over an Arithmetic. It is evaluated in
 * the fast arithmetic first, and in an exact one only if the error leaves the answer open (./evaluate).
 */
export interface Arithmetic<T> {
  /** The shortest decimal of a double: 0.1 is one tenth. */
  of(x: number): T;
  plus(a: T, b: T): T;
  minus(a: T, b: T): T;
  times(a: T, b: T): T;
  dividedBy(a: T, b: T): T;
  /** Natural logarithm, a > 0. */
  ln(a: T): T;
  /** base^exponent, base > 0; base 0 gives 0 (its exponents are always positive). */
  power(base: T, exponent: T): T;
  /** The same value with its error bound increased by `by`. */
  withError(a: T, by: number): T;
  /** Error bound of the value. NaN: unknown. */
  error(a: T): number;
  /** -1, 0 or 1; undefined when the error leaves the sign open. */
  sign(a: T): Sign | undefined;
  /** Whether the nearest double is right to at least 15 significant digits. */
  isPrecise(a: T): boolean;
  toNumber(a: T): number;
  /** Number of terms that a power sum adds one by one at this precision. */
  readonly directTerms: number;
  /** Number of Bernoulli corrections after the direct terms. */
  readonly corrections: number;
}

export type Sign = -1 | 0 | 1;
