/**
 * Doubles with a running error bound: some thirty times as fast as ./boundedDouble, and enough for the sign of most
 * differences. Each operation of JavaScript is off by at most half a unit in the last place, powers and logarithms by a
 * few units.
 */
import type { Arithmetic } from "./Arithmetic";

type Rough = Readonly<{ value: number; err: number }>;

const UNIT = 2 ** -52;
/** Smaller products lose bits to underflow, so the error bound is never below this. */
const MIN_ERROR = 1e-300;
/** Tolerance for the rounding of the bounds themselves. */
const TOLERANCE = 1.01;
/** Units in the last place by which a power or a logarithm may be off. */
const LIBRARY = 8 * UNIT;

const sum = (value: number, err: number): Rough => ({ value, err: err * TOLERANCE + Math.abs(value) * UNIT });

export const roughDouble: Arithmetic<Rough> = {
  of: (x) => ({ value: x, err: Number.isSafeInteger(x) ? 0 : Math.abs(x) * UNIT }),
  plus: (a, b) => sum(a.value + b.value, a.err + b.err),
  minus: (a, b) => sum(a.value - b.value, a.err + b.err),
  times(a, b) {
    const exactZero = (a.value === 0 && a.err === 0) || (b.value === 0 && b.err === 0);
    const off = Math.abs(a.value) * b.err + Math.abs(b.value) * a.err + a.err * b.err;
    return sum(a.value * b.value, exactZero ? 0 : off + MIN_ERROR);
  },
  dividedBy(a, b) {
    const value = a.value / b.value;
    const safe = Math.abs(b.value) - b.err;
    return sum(value, safe > 0 ? (a.err + Math.abs(value) * b.err) / safe + MIN_ERROR : NaN);
  },
  ln(a) {
    const value = Math.log(a.value);
    const relative = a.err / (a.value - a.err);
    return { value, err: relative >= 0 ? relative * TOLERANCE + (1 + Math.abs(value)) * LIBRARY : NaN };
  },
  power(base, exponent) {
    // A base that may be 0 or negative has no bounded power.
    if (base.value <= base.err) return { value: 0, err: base.value === 0 && base.err === 0 ? 0 : NaN };
    const value = base.value ** exponent.value;
    const relative = base.err / (base.value - base.err);
    const off = (Math.abs(Math.log(base.value)) + 1) * exponent.err + (Math.abs(exponent.value) + 1) * relative;
    return { value, err: off < 0.1 ? value * (2 * off + LIBRARY) + MIN_ERROR : NaN };
  },
  withError: (a, by) => ({ value: a.value, err: a.err + by }),
  error: (a) => a.err,
  sign({ value, err }) {
    if (Math.abs(value) > err * TOLERANCE) return value < 0 ? -1 : 1;
    return value === 0 && err === 0 ? 0 : undefined;
  },
  isPrecise: () => false,
  toNumber: (a) => a.value,
  directTerms: 12,
  corrections: 6,
};
