/**
 * decimal.js with a running error bound: the exact arithmetic. The clone sets the precision. Each operation is off by
 * at most one unit in its last place. Errors are doubles, so one below 1e-324 counts as 0. That happens to powers far
 * out on a steep curve, whose values are still right to all digits.
 */
import Decimal from "decimal.js";

import type { Arithmetic } from "./Arithmetic";
import { binaryPowers } from "./binaryPowers";

export type BoundedDecimal = Readonly<{ value: Decimal; err: number }>;

type Precision = Readonly<{ digits: number; direct: number; corrections: number }>;

/** Power sums are right to 10^-50 with 64 direct terms and 16 corrections, to 10^-95 with 128 and 30. */
export const DECIMAL_34 = boundedDecimal({ digits: 34, direct: 64, corrections: 16 });
export const DECIMAL_80 = boundedDecimal({ digits: 80, direct: 128, corrections: 30 });

function boundedDecimal({ digits, direct, corrections }: Precision): Arithmetic<BoundedDecimal> {
  const Exact = Decimal.clone({ precision: digits, rounding: Decimal.ROUND_HALF_EVEN, maxE: 9e6, minE: -9e6 });
  const unit = 10 ** (1 - digits);
  const zero = new Exact(0);
  const powers = binaryPowers(Exact);
  const rounded = (value: Decimal, err: number): BoundedDecimal => ({ value, err: err * 1.0001 + size(value) * unit });
  const exact = (value: Decimal): BoundedDecimal => ({ value, err: 0 });
  /**
   * Sums and products of short decimals fit without rounding, so a tie among them is certain and needs no more digits.
   */
  const isExactSum = (a: BoundedDecimal, b: BoundedDecimal): boolean =>
    a.err === 0 &&
    b.err === 0 &&
    Math.max(a.value.e, b.value.e) + 2 + Math.max(a.value.decimalPlaces(), b.value.decimalPlaces()) <= digits;
  const isExactProduct = (a: BoundedDecimal, b: BoundedDecimal): boolean =>
    a.err === 0 && b.err === 0 && a.value.precision() + b.value.precision() <= digits;

  return {
    of: (x) => ({ value: new Exact(x), err: 0 }),
    plus: (a, b) => (isExactSum(a, b) ? exact(a.value.plus(b.value)) : rounded(a.value.plus(b.value), a.err + b.err)),
    minus: (a, b) =>
      isExactSum(a, b) ? exact(a.value.minus(b.value)) : rounded(a.value.minus(b.value), a.err + b.err),
    times: (a, b) =>
      isExactProduct(a, b)
        ? exact(a.value.times(b.value))
        : rounded(a.value.times(b.value), size(a.value) * b.err + size(b.value) * a.err + a.err * b.err),
    dividedBy(a, b) {
      const value = a.value.div(b.value);
      const safe = Math.abs(b.value.toNumber()) - b.err;
      return rounded(value, safe > 0 ? (a.err + size(value) * b.err) / safe : NaN);
    },
    ln(a) {
      const relative = a.err === 0 ? 0 : a.err / (Math.abs(a.value.toNumber()) - a.err);
      return rounded(powers.ln(a.value), relative >= 0 ? relative : NaN);
    },
    power(base, exponent) {
      // A base that may be 0 or negative has no bounded power.
      if (base.value.lte(base.err)) return { value: zero, err: base.value.isZero() && base.err === 0 ? 0 : NaN };
      const value = powers.power(base.value, exponent.value);
      const magnitude = Math.abs(base.value.e) * 2.31 + 2.31;
      const off = magnitude * exponent.err + (10 * size(exponent.value) * base.err) / size(base.value);
      return rounded(value, size(value) * (off < 1 ? off * 2 : NaN));
    },
    withError: (a, by) => ({ value: a.value, err: a.err + by }),
    error: (a) => a.err,
    sign(a) {
      if (a.value.isZero()) return a.err === 0 ? 0 : undefined;
      return a.value.abs().gt(a.err) ? (a.value.isNegative() ? -1 : 1) : undefined;
    },
    isPrecise: (a) => a.err <= Math.abs(a.value.toNumber()) * 1e-20,
    toNumber: (a) => a.value.toNumber(),
    directTerms: direct,
    corrections,
  };
}

/** A power of ten just above the magnitude; not 0 for a value below the doubles, since errors are measured by it. */
function size(value: Decimal): number {
  return value.isZero() ? 0 : Math.max(Number.MIN_VALUE, 10 ** (value.e + 1));
}
