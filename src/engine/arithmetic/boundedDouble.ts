/**
 * Double-double arithmetic with a running error bound: the fast arithmetic.
 *
 *     value = hi + lo,   |exact - value| <= err
 *
 * hi is the double nearest to the value and lo the remainder, so the precision is about 106 bits. Sums and products
 * follow Dekker (1971) and Knuth. Each operation is off by less than 2^-102 of its result, counted here as 2^-100.
 * JavaScript has no fused multiply-add, so products split their factors. The split overflows above 2^996, which turns
 * the bound into NaN, and the exact arithmetic decides instead.
 */
import type { Arithmetic } from "./Arithmetic";
import { decimalParts } from "./decimalParts";
import { lowPart, plus as pairPlus, times as pairTimes } from "./doubleDouble";
import { ROOTS_OF_TWO, STEPS } from "./rootsOfTwo";

export type BoundedDouble = Readonly<{ hi: number; lo: number; err: number }>;

const UNIT = 2 ** -100;
/** Smaller products lose bits to underflow, so the error bound is never below this. */
const MIN_ERROR = 1e-285;
const SPLITTER = 2 ** 27 + 1;
const PRECISION = 2 ** -66;

export const boundedDouble: Arithmetic<BoundedDouble> = {
  of,
  plus: (a, b) => sum(a, b.hi, b.lo, b.err),
  minus: (a, b) => sum(a, -b.hi, -b.lo, b.err),
  times,
  dividedBy: over,
  ln,
  power(base, exponent) {
    // A base that may be 0 or negative has no bounded power.
    if (base.hi <= base.err) return { ...ZERO, err: base.hi === 0 && base.err === 0 ? 0 : NaN };
    return exp(times(exponent, ln(base)));
  },
  withError: (a, by) => ({ hi: a.hi, lo: a.lo, err: a.err + by }),
  error: (a) => a.err,
  sign(a) {
    if (Math.abs(a.hi) > a.err * 1.0001) return a.hi < 0 ? -1 : 1;
    return a.hi === 0 && a.err === 0 ? 0 : undefined;
  },
  isPrecise: (a) => a.err <= Math.abs(a.hi) * PRECISION && Number.isFinite(a.hi),
  toNumber: (a) => a.hi,
  directTerms: 32,
  corrections: 10,
};

const ZERO: BoundedDouble = { hi: 0, lo: 0, err: 0 };
const ONE: BoundedDouble = { hi: 1, lo: 0, err: 0 };
/** ln 2 to 107 bits. */
const LN2 = { hi: 0.6931471805599453, lo: 2.3190468138462996e-17 };

function of(x: number): BoundedDouble {
  if (Number.isSafeInteger(x)) return { hi: x, lo: 0, err: 0 };
  const { digits, exponent } = decimalParts(x);
  const hi = Number(digits);
  const mantissa: BoundedDouble = { hi, lo: Number(digits - BigInt(hi)), err: 0 };
  return exponent >= 0 ? times(mantissa, tenTo(exponent)) : over(mantissa, tenTo(-exponent));
}

function tenTo(exponent: number): BoundedDouble {
  let result = ONE;
  for (let left = exponent; left > 0; left -= 22) {
    result = times(result, { hi: 10 ** Math.min(left, 22), lo: 0, err: 0 });
  }
  return result;
}

function sum(a: BoundedDouble, bHi: number, bLo: number, bErr: number): BoundedDouble {
  const s = a.hi + bHi;
  const v = s - a.hi;
  let e = a.hi - (s - v) + (bHi - v);
  const t = a.lo + bLo;
  const w = t - a.lo;
  const f = a.lo - (t - w) + (bLo - w);
  e += t;
  const s1 = s + e;
  const e1 = e - (s1 - s) + f;
  const hi = s1 + e1;
  return { hi, lo: e1 - (hi - s1), err: a.err + bErr + Math.abs(hi) * UNIT };
}

function times(a: BoundedDouble, b: BoundedDouble): BoundedDouble {
  const p = a.hi * b.hi;
  let t = SPLITTER * a.hi;
  const aHigh = t - (t - a.hi);
  const aLow = a.hi - aHigh;
  t = SPLITTER * b.hi;
  const bHigh = t - (t - b.hi);
  const bLow = b.hi - bHigh;
  const e = aHigh * bHigh - p + aHigh * bLow + aLow * bHigh + aLow * bLow + (a.hi * b.lo + a.lo * b.hi);
  const hi = p + e;
  const err = Math.abs(a.hi) * b.err + Math.abs(b.hi) * a.err + a.err * b.err;
  const exactZero = a.hi === 0 || b.hi === 0 ? 0 : MIN_ERROR;
  return { hi, lo: e - (hi - p), err: err * 1.0001 + Math.abs(hi) * UNIT + exactZero };
}

function over(a: BoundedDouble, b: BoundedDouble): BoundedDouble {
  const q1 = a.hi / b.hi;
  const exactB: BoundedDouble = { hi: b.hi, lo: b.lo, err: 0 };
  let rest = sum({ hi: a.hi, lo: a.lo, err: 0 }, ...minusProduct(exactB, q1));
  const q2 = rest.hi / b.hi;
  rest = sum(rest, ...minusProduct(exactB, q2));
  const q3 = rest.hi / b.hi;
  const hi0 = q1 + q2;
  const lo0 = q2 - (hi0 - q1);
  const value = sum({ hi: hi0, lo: lo0, err: 0 }, q3, 0, 0);
  const safe = Math.abs(b.hi) - b.err;
  const err = safe > 0 ? (a.err + Math.abs(value.hi) * b.err) / safe : NaN;
  return {
    hi: value.hi,
    lo: value.lo,
    err: err * 1.0001 + Math.abs(value.hi) * 4 * UNIT + (a.hi === 0 ? 0 : MIN_ERROR),
  };
}

function minusProduct(b: BoundedDouble, q: number): [number, number, number] {
  const p = times(b, { hi: q, lo: 0, err: 0 });
  return [-p.hi, -p.lo, 0];
}

/** Every curve of a plan needs the powers of the same positions. */
const CACHE_SIZE = 8192;
const lnCache = new Map<number, Readonly<{ of: BoundedDouble; ln: BoundedDouble }>>();

function ln(a: BoundedDouble): BoundedDouble {
  const cached = lnCache.get(a.hi);
  if (cached?.of.lo === a.lo && cached.of.err === a.err) return cached.ln;
  if (lnCache.size >= CACHE_SIZE) lnCache.clear();
  const value = computeLn(a);
  lnCache.set(a.hi, { of: a, ln: value });
  return value;
}

/** One Newton step from the double's logarithm g: ln a = g + ln(a / e^g). The second term is tiny. */
function computeLn(a: BoundedDouble): BoundedDouble {
  if (a.hi === 1 && a.lo === 0 && a.err === 0) return ZERO;
  const guess = Math.log(a.hi);
  // Outside these limits the inverse loses bits to underflow or is not finite.
  if (!(a.hi >= MIN_ERROR && a.hi <= 1 / MIN_ERROR)) return { hi: guess, lo: 0, err: NaN };
  const inverse = exp({ hi: -guess, lo: 0, err: 0 });
  const ratio = pairTimes(a.hi, a.lo, inverse.hi, inverse.lo);
  const off = pairPlus(ratio, lowPart[0], -1, 0);
  const near = pairPlus(off, lowPart[0], (-off * off) / 2, 0);
  const hi = pairPlus(near, lowPart[0], guess, 0);
  const relative = a.err / (Math.abs(a.hi) - a.err);
  return { hi, lo: lowPart[0], err: 2 ** -93 + Math.abs(off) ** 3 + (relative >= 0 ? relative * 1.0001 : NaN) };
}

/** 1/n! for n up to 5, to 107 bits. */
const INVERSE_FACTORIALS = inverseFactorials(5);

function inverseFactorials(count: number): Readonly<{ hi: Float64Array; lo: Float64Array }> {
  const list: BoundedDouble[] = [ONE];
  for (let i = 1; i <= count; i++) list.push(over(list[i - 1] ?? ONE, { hi: i, lo: 0, err: 0 }));
  return { hi: Float64Array.from(list, ({ hi }) => hi), lo: Float64Array.from(list, ({ lo }) => lo) };
}

/**
 * exp(a) = 2^(m/64) · e^x, x within ln 2 / 128. The terms of its series from x^6 on are below 2^-54 and are summed in
 * plain doubles. The steps allocate no objects, because powers are most of the work of a plan.
 */
function exp(a: BoundedDouble): BoundedDouble {
  if (a.hi === 0 && a.lo === 0 && a.err === 0) return ONE;
  if (a.hi < -745.2) return { hi: 0, lo: 0, err: MIN_ERROR };
  const m = Math.round((a.hi * STEPS) / LN2.hi);
  const shift = pairTimes(LN2.hi / STEPS, LN2.lo / STEPS, m, 0);
  const x = pairPlus(a.hi, a.lo, -shift, -lowPart[0]);
  const xLo = lowPart[0];
  let hi = 1 / 720 + x * (1 / 5040 + x * (1 / 40320 + x * (1 / 362880 + x / 3628800)));
  let lo = 0;
  for (let i = 5; i >= 0; i--) {
    hi = pairTimes(hi, lo, x, xLo);
    hi = pairPlus(hi, lowPart[0], INVERSE_FACTORIALS.hi[i] ?? 0, INVERSE_FACTORIALS.lo[i] ?? 0);
    lo = lowPart[0];
  }
  const k = Math.floor(m / STEPS);
  hi = pairTimes(hi, lo, ROOTS_OF_TWO.hi[m - k * STEPS] ?? 0, ROOTS_OF_TWO.lo[m - k * STEPS] ?? 0);
  lo = lowPart[0];
  const half = 2 ** Math.trunc(k / 2);
  const rest = 2 ** (k - Math.trunc(k / 2));
  hi = hi * half * rest;
  const spread = a.err < 1 ? a.err * 2 : NaN;
  return { hi, lo: lo * half * rest, err: hi * (spread + (Math.abs(k) + 1) * 2 ** -104 + 2 ** -94) + MIN_ERROR };
}
