/** Numbers of the oracle: 60 digits, independent of the engine's 34. */
import { Decimal } from "decimal.js";

export const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_EVEN, toExpNeg: -40, toExpPos: 40 });
export type Exact = Decimal;

/** The shortest decimal of a double. */
export function exact(x: number): Exact {
  return new Exact(String(x));
}

export const ZERO = new Exact(0);
export const ONE = new Exact(1);

/** A value too small for 60 digits, compared with the sums behind it, is a tie: exactly 0. */
export function settled(x: Exact, scale: Exact): Exact {
  return x.abs().lte(scale.abs().times("1e-45")) ? ZERO : x;
}
