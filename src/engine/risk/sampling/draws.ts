/**
 * The numbers in (0, 1) that a simulation uses to draw its inputs, one for each trial and dimension.
 *
 * Latin hypercube: in each dimension the trials fall one each into `trials` strata of equal probability, in a separate
 * order.
 *
 *     u = (π(trial) + jitter) / trials,   π a permutation of 0 … trials - 1, jitter in (0, 1)
 *
 * The means are never much worse than those of independent draws, and far better when the result is nearly a sum of its
 * inputs (Stein 1987, Owen 1997). Monte Carlo: independent draws. Sobol: points that fill all dimensions evenly at
 * once, each dimension moved by its own shift, best when `trials` is a power of two (./sobol).
 *
 *     u = (x(trial) ⊕ shift + 1/2) / 2^32
 */
import { DomainError } from "../../DomainError";
import { permutation } from "./permutation";
import { random } from "./Random";
import { sobol } from "./sobol";

export const METHODS = ["latin hypercube", "monte carlo", "sobol"] as const;
export type Method = (typeof METHODS)[number];

export const MAX_TRIALS = 1e6;

export type Sampling = Readonly<{ trials: number; seed: number; method: Method }>;

/** The draws of one dimension, by trial. */
export type Draws = (dimension: number) => (trial: number) => number;

/** Bits of the jitter: few enough that rounding cannot move a draw out of its stratum. */
const JITTER = 24;

/** Throws DomainError when trials is not a whole number from 1 to 10^6 or the seed is out of range. */
export function draws({ trials, seed, method }: Sampling): Draws {
  if (!(Number.isInteger(trials) && trials >= 1 && trials <= MAX_TRIALS)) {
    throw new DomainError("out of range", "trials", `${String(trials)} is not a whole number from 1 to 1 million`);
  }
  const generator = random(seed);
  if (method === "monte carlo") return (dimension) => generator.of(dimension).uniform;
  if (method === "sobol") {
    return (dimension) => {
      const point = sobol(dimension);
      const shift = generator.of(dimension).word(0);
      return (trial) => (((point(trial) ^ shift) >>> 0) + 0.5) * 2 ** -32;
    };
  }
  const keys = random(anotherSeed(seed));
  return (dimension) => {
    const order = permutation(trials, keys.of(dimension).word);
    const { word } = generator.of(dimension);
    return (trial) => (order(trial) + ((word(trial) >>> (32 - JITTER)) + 0.5) * 2 ** -JITTER) / trials;
  };
}

/** A different seed keeps strata and jitter independent. */
const anotherSeed = (seed: number): number => (seed + 500_000_003) % 1_000_000_001;
