/**
 * Sobol points, one dimension at a time. The first 2^k points fall one each into 2^k equal parts of every dimension,
 * and so do each 2^k points after them. They also spread evenly over several dimensions at once. Any single point can
 * be computed alone.
 *
 *     x(i) = g1 V1 ⊕ g2 V2 ⊕ …,   g the bits of i ⊕ (i >> 1), lowest first;   V the direction numbers of the dimension, as fractions of 2^32
 *
 * Source: I. M. Sobol, USSR Comput. Math. Math. Phys. 7, 1967; the order of points is that of I. A. Antonov and V. M.
 * Saleev, ibid. 19, 1979.
 */
import { DIRECTION_NUMBERS } from "./directionNumbers";

/** Dimensions for which there are direction numbers. */
export const MAX_DIMENSIONS = DIRECTION_NUMBERS.length + 1;

/** Number of bits of a point's index: two halves, each looked up in a table. */
const BITS = 20;
const HALF = BITS / 2;
const LOWER = (1 << HALF) - 1;

/**
 * Point by its place, a whole number from 0 to 2^20 - 1: 32 bits. dimension: a whole number from 0 to MAX_DIMENSIONS -
 * 1.
 */
export function sobol(dimension: number): (index: number) => number {
  const directions = directionsOf(dimension);
  const lower = combined(directions.subarray(0, HALF));
  const upper = combined(directions.subarray(HALF));
  return (index) => {
    const gray = index ^ (index >>> 1);
    return ((lower[gray & LOWER] ?? 0) ^ (upper[gray >>> HALF] ?? 0)) >>> 0;
  };
}

function directionsOf(dimension: number): Uint32Array {
  const directions = new Uint32Array(BITS);
  if (dimension === 0) return directions.map((_, bit) => 2 ** (31 - bit));
  const numbers = DIRECTION_NUMBERS[dimension - 1];
  if (numbers === undefined)
    throw new RangeError(`dimension ${dimension} is beyond the ${MAX_DIMENSIONS} that there are`);
  const { degree, coefficients, first } = numbers;
  for (let bit = 0; bit < BITS; bit++) {
    if (bit < degree) {
      directions[bit] = (first[bit] ?? 0) << (31 - bit);
      continue;
    }
    const before = directions[bit - degree] ?? 0;
    let next = before ^ (before >>> degree);
    for (let k = 1; k < degree; k++) if ((coefficients >>> (degree - 1 - k)) & 1) next ^= directions[bit - k] ?? 0;
    directions[bit] = next;
  }
  return directions;
}

/** XOR of every subset of the directions, indexed by the subset as bits. */
function combined(directions: Uint32Array): Uint32Array {
  const sums = new Uint32Array(1 << directions.length);
  for (let choice = 1; choice < sums.length; choice++) {
    const lowest = 31 - Math.clz32(choice & -choice);
    sums[choice] = (sums[choice & (choice - 1)] ?? 0) ^ (directions[lowest] ?? 0);
  }
  return sums;
}
