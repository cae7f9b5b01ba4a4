/**
 * Powers n^b of the whole numbers 1 … count, b = log2(slope), to about 30 digits, each at the price of one
 * multiplication:
 *
 *     n = p · m              n^b = p^b · m^b
 *     n prime, above 1,000   n^b = sqrt((n - 1)^b · (n + 1)^b · (1 + u)^b),   u = 1 / (n^2 - 1)
 *
 * u is so small that four or five terms of the binomial series are enough. Smaller primes are raised directly.
 */
import { boundedDouble } from "../arithmetic/boundedDouble";
import { lowPart, plus, root, times } from "../arithmetic/doubleDouble";
import { exponent } from "./exponent";

/** The relative error of an entry is below 2^-80. */
export type PowerTable = Readonly<{ hi: Float64Array; lo: Float64Array }>;

/** Maximum length of a table. */
export const MAX_POWERS = 200_000;

const SERIES_FROM = 1000;
const CACHE_SIZE = 32;
const tables = new Map<number, PowerTable>();

/** Entries 1 … count, possibly more; count <= MAX_POWERS. */
export function powerTable(slope: number, count: number): PowerTable {
  const cached = tables.get(slope);
  if (cached && cached.hi.length > count) return cached;
  const table = makeTable(slope, Math.min(MAX_POWERS, Math.max(count, 2 * (cached?.hi.length ?? 0))));
  if (tables.size >= CACHE_SIZE) tables.clear();
  tables.set(slope, table);
  return table;
}

function makeTable(slope: number, count: number): PowerTable {
  const factor = smallestFactors(count + 1);
  const hi = new Float64Array(count + 1);
  const lo = new Float64Array(count + 1);
  const b = exponent(boundedDouble, slope);
  const two = boundedDouble.of(slope);
  hi[1] = 1;
  for (let n = 2; n <= count; n++) {
    const p = factor[n] ?? n;
    if (p < n) {
      const m = n / p;
      hi[n] = times(at(hi, p), at(lo, p), at(hi, m), at(lo, m));
    } else if (n < SERIES_FROM) {
      const power = boundedDouble.power(boundedDouble.of(n), b);
      hi[n] = power.hi;
      lo[n] = power.lo;
      continue;
    } else {
      const half = (n + 1) / 2;
      const aboveHi = times(two.hi, two.lo, at(hi, half), at(lo, half));
      const productHi = times(at(hi, n - 1), at(lo, n - 1), aboveHi, lowPart[0]);
      const productLo = lowPart[0];
      const seriesHi = onePlus(1 / (n * n - 1), n * n - 1, b.hi, b.lo);
      const squareHi = times(productHi, productLo, seriesHi, lowPart[0]);
      hi[n] = root(squareHi, lowPart[0]);
    }
    lo[n] = lowPart[0];
  }
  return { hi, lo };
}

/** (1 + u)^b for u = 1 / whole below 10^-6: 1 + b u (1 + (b - 1) u / 2 (1 + (b - 2) u / 3 (1 + …))). */
function onePlus(u: number, whole: number, bHi: number, bLo: number): number {
  // The first factor carries all digits. Each later one is smaller by a factor of u and needs fewer.
  const tail = 1 + ((bHi - 2) / 3) * u * (1 + ((bHi - 3) / 4) * u * (1 + ((bHi - 4) / 5) * u));
  const uLo = remainder(u, whole) / whole;
  const secondHi = times(bHi - 1, bLo + (-1 - (bHi - 1 - bHi)), u / 2, uLo / 2);
  const secondLo = lowPart[0];
  const innerHi = times(secondHi, secondLo, tail, 0);
  const sumHi = plus(1, 0, innerHi, lowPart[0]);
  const sumLo = lowPart[0];
  const firstHi = times(bHi, bLo, u, uLo);
  const firstLo = lowPart[0];
  const termHi = times(firstHi, firstLo, sumHi, sumLo);
  return plus(1, 0, termHi, lowPart[0]);
}

/** 1 - u · whole, exactly. */
function remainder(u: number, whole: number): number {
  const p = times(u, 0, whole, 0);
  return 1 - p - lowPart[0];
}

function smallestFactors(count: number): Uint32Array {
  const factor = new Uint32Array(count + 1);
  for (let i = 2; i <= count; i++) {
    if (factor[i] !== 0) continue;
    for (let j = i; j <= count; j += i) if (factor[j] === 0) factor[j] = i;
  }
  return factor;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
