/**
 * Powers and logarithms of decimals, some hundred times as fast as those of decimal.js. Big integers represent binary
 * fractions, x = n / 2^bits.
 *
 *     x^y = exp(y ln x),   exp(t) = 2^k (1 + s)^256 with s = expm1((t - k ln 2) / 256) by its series
 *     ln x = k ln 2 + g + ln(m / e^g),   x = 2^k m, g the logarithm of m as a double has it
 *
 * `bits` is 64 more than the digits need. Rounding, the growth of errors over 256 squarings, and a t of up to 10^4 use
 * up fewer than 64.
 */
import { memoizeLatest } from "../memoizeLatest";
import type Decimal from "decimal.js";

export type BinaryPowers = Readonly<{
  /** base^exponent, base > 0, with a few digits more than the precision of `Kind`. */
  power: (base: Decimal, exponent: Decimal) => Decimal;
  /** Natural logarithm of x > 0. Uses decimal.js for an x within 2^-60 of 1. */
  ln: (x: Decimal) => Decimal;
}>;

const GUARD_BITS = 64;
const SQUARINGS = 8;
/** Bits of a double's logarithm that are trusted. */
const ESTIMATE_BITS = 52;
/**
 * Beyond e^10000 the integers become too long to be fast, or to be held at all. decimal.js detects an overflow in
 * advance.
 */
const MAX_LOGARITHM = 1e4;
/** Cache size. Every curve of a plan needs the powers of the same positions. */
const CACHE_SIZE = 8192;

/** `Kind` sets the number of digits. */
export function binaryPowers(Kind: typeof Decimal): BinaryPowers {
  const digits = Kind.precision;
  const bits = Math.ceil(digits * Math.log2(10)) + GUARD_BITS;
  const shift = BigInt(bits);
  const one = 1n << shift;
  const terms = seriesTerms(bits);
  const times = (x: bigint, y: bigint): bigint => (x * y) >> shift;
  const ln2 = fixed(Kind.clone({ precision: digits + GUARD_BITS }).ln(2), bits);
  const exponents = new WeakMap<Decimal, bigint>();

  /** exp(t) = mantissa · 2^k, mantissa within a factor of 1.5 of 1. */
  const exp = (t: bigint): Readonly<{ mantissa: bigint; k: number }> => {
    const k = Math.round(toDouble(t, bits) / Math.LN2);
    const r = (t - BigInt(k) * ln2) >> BigInt(SQUARINGS);
    let sum = one;
    for (let n = terms; n >= 1; n--) sum = one + times(sum, r) / BigInt(n);
    for (let i = 0; i < SQUARINGS; i++) sum = times(sum, sum);
    return { mantissa: sum, k };
  };
  const computeLn = (x: Decimal): bigint => {
    const { mantissa, k } = normalized(x, bits);
    const guess =
      BigInt(Math.round(Math.log(toDouble(mantissa, bits)) * 2 ** ESTIMATE_BITS)) << BigInt(bits - ESTIMATE_BITS);
    const inverse = exp(-guess);
    const ratio =
      inverse.k < 0
        ? times(mantissa, inverse.mantissa) >> BigInt(-inverse.k)
        : times(mantissa, inverse.mantissa) << BigInt(inverse.k);
    const off = ratio - one;
    let [sum, power] = [0n, off];
    for (let n = 1; power !== 0n && power !== -1n; n++) {
      sum += (n % 2 === 1 ? power : -power) / BigInt(n);
      power = times(power, off);
    }
    return BigInt(k) * ln2 + guess + sum;
  };
  const logarithmOf = memoizeLatest(CACHE_SIZE, (digits: string): bigint => computeLn(new Kind(digits)));
  const logarithm = (x: Decimal): bigint => logarithmOf(x.toString());
  const exponentOf = (y: Decimal): bigint => {
    const known = exponents.get(y) ?? fixed(y, bits);
    exponents.set(y, known);
    return known;
  };
  return {
    power(base, exponent) {
      const t = times(exponentOf(exponent), logarithm(base));
      if (Math.abs(toDouble(t, bits)) > MAX_LOGARITHM) return base.pow(exponent);
      const { mantissa, k } = exp(t);
      return decimal(Kind, mantissa, bits - k);
    },
    ln(x) {
      const found = logarithm(x);
      return (found < 0n ? -found : found) >> BigInt(bits - 60) === 0n ? x.ln() : decimal(Kind, found, bits);
    },
  };
}

/** Terms of the series of e^r, |r| < 2^-9, until one is below 2^-bits. */
function seriesTerms(bits: number): number {
  let [terms, size] = [0, 0];
  while (size < bits + SQUARINGS) {
    terms += 1;
    size += 9 + Math.log2(terms);
  }
  return terms;
}

type Parts = Readonly<{ coefficient: bigint; exponent: number }>;

/** coefficient · 10^exponent */
function parts(x: Decimal): Parts {
  const [mantissa = "0", power = "0"] = x.toExponential().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { coefficient: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

/** x · 2^bits, rounded down. */
function fixed(x: Decimal, bits: number): bigint {
  const { coefficient, exponent } = parts(x);
  const scaled = coefficient << BigInt(bits);
  return exponent >= 0 ? scaled * 10n ** BigInt(exponent) : scaled / 10n ** BigInt(-exponent);
}

/** x = mantissa / 2^bits · 2^k, mantissa / 2^bits within a factor of 16 of 1. */
function normalized(x: Decimal, bits: number): Readonly<{ mantissa: bigint; k: number }> {
  const { coefficient, exponent } = parts(x);
  const above = exponent >= 0 ? coefficient * 10n ** BigInt(exponent) : coefficient;
  const below = exponent >= 0 ? 1n : 10n ** BigInt(-exponent);
  const k = lengthOf(above) - lengthOf(below);
  const left = bits - k;
  return { mantissa: left >= 0 ? (above << BigInt(left)) / below : above / (below << BigInt(-left)), k };
}

/** Number of binary digits, to within four. */
const lengthOf = (x: bigint): number => x.toString(16).length * 4;

/** n / 2^scale, with a few digits more than the precision of `Kind`. */
function decimal(Kind: typeof Decimal, n: bigint, scale: number): Decimal {
  if (n === 0n) return new Kind(0);
  const size = (lengthOf(n < 0n ? -n : n) - scale) * Math.log10(2);
  const places = Kind.precision + 3 - Math.floor(size);
  const scaled = scale < 0 ? n << BigInt(-scale) : n;
  const placed = places >= 0 ? scaled * 10n ** BigInt(places) : scaled / 10n ** BigInt(-places);
  const whole = scale > 0 ? placed >> BigInt(scale) : placed;
  return new Kind(`${whole}e${-places}`).toSignificantDigits(Kind.precision);
}

function toDouble(n: bigint, bits: number): number {
  const cut = BigInt(bits - 64);
  return Number(n >> cut) / 2 ** 64;
}
