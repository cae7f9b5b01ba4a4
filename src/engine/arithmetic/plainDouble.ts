/**
 * Doubles without an error bound, used only to guess an answer. An arithmetic with an error bound always verifies the
 * guess.
 */
import type { Arithmetic, Sign } from "./Arithmetic";

export const plainDouble: Arithmetic<number> = {
  of: (x) => x,
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  times: (a, b) => a * b,
  dividedBy: (a, b) => a / b,
  ln: Math.log,
  power: (base, exponent) => (base === 0 ? 0 : Math.pow(base, exponent)),
  withError: (a) => a,
  error: () => 0,
  sign: (a) => Math.sign(a) as Sign,
  isPrecise: () => true,
  toNumber: (a) => a,
  directTerms: 12,
  corrections: 6,
};
