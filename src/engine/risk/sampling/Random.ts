/**
 * Random numbers from a seed, addressed instead of drawn: the number for (trial, dimension) is a hash of seed, trial
 * and dimension. So the numbers are the same in any order, in any blocks and on any number of workers.
 *
 *     word = h(h(trial ⊕ k1) ⊕ k2),   k1, k2 from seed and dimension
 *
 * h is the mixer "triple32" with 32 bits in and out (C. Wellons, Prospecting for hash functions, 2018): every input bit
 * flips every output bit nearly half the time. Two keyed rounds are needed, because one alone would give two seeds the
 * same numbers in another order. Not for cryptography.
 */
import { DomainError } from "../../DomainError";

export type Random = Readonly<{
  /** The numbers of one dimension, which is a whole number from 0. */
  of: (dimension: number) => Stream;
}>;

/** Indexed by trial, a whole number from 0 to 2^32 - 1. */
export type Stream = Readonly<{
  /** 32 bits. */
  word: (trial: number) => number;
  /** Strictly between 0 and 1, in steps of 2^-52. */
  uniform: (trial: number) => number;
}>;

/** Seeds are whole numbers from 0 to this maximum. */
export const MAX_SEED = 1e9;

/** Throws DomainError when the seed is not a whole number from 0 to 10^9. */
export function random(seed: number): Random {
  if (!(Number.isInteger(seed) && seed >= 0 && seed <= MAX_SEED)) {
    throw new DomainError("out of range", "seed", `${String(seed)} is not a whole number from 0 to 1 billion`);
  }
  const key = (index: number): number => mixed(mixed(seed + 0x9e3779b9) ^ Math.imul(index + 1, 0x85ebca6b));
  const words = (first: number, second: number) => (trial: number) => mixed(mixed(trial ^ first) ^ second);
  return {
    of(dimension) {
      const word = words(key(4 * dimension), key(4 * dimension + 1));
      const lower = words(key(4 * dimension + 2), key(4 * dimension + 3));
      return { word, uniform: (trial) => (word(trial) * 2 ** 20 + (lower(trial) >>> 12) + 0.5) * 2 ** -52 };
    },
  };
}

/** triple32. */
export function mixed(x: number): number {
  let h = x ^ (x >>> 17);
  h = Math.imul(h, 0xed5ad4bb);
  h ^= h >>> 11;
  h = Math.imul(h, 0xac4c1b51);
  h ^= h >>> 15;
  h = Math.imul(h, 0x31848bab);
  h ^= h >>> 14;
  return h >>> 0;
}
