/**
 * The numbers in (0, 1) that a simulation feeds its inputs with, one for each trial and dimension.
 *
 * Latin hypercube: in each dimension the trials fall one each into `trials` strata of equal chance, in an order of its own.
 *
 *     u = (π(trial) + jitter) / trials,   π a permutation of 0 … trials - 1, jitter in (0, 1)
 *
 * Its means are never much worse than those of independent draws and far better where the result nearly adds up from its inputs (Stein 1987, Owen 1997).
 * Monte Carlo: independent draws.
 */
import { DomainError } from "../../DomainError";
import { permutation, type Permutation } from "./permutation";
import { random } from "./Random";

export const METHODS = ["latin hypercube", "monte carlo"] as const;
export type Method = (typeof METHODS)[number];

export const MOST_TRIALS = 1e6;

export type Sampling = Readonly<{ trials: number; seed: number; method: Method }>;

export type Draws = (trial: number, dimension: number) => number;

/** Bits of the jitter: so few that rounding cannot carry a draw out of its stratum. */
const JITTER = 24;
/** Dimensions of the hash that the strata's keys are taken from, apart from those of the inputs. */
const KEYS = 2 ** 20;

/** Throws DomainError when trials is not a whole number from 1 to 10^6 or the seed is out of range. */
export function draws({ trials, seed, method }: Sampling): Draws {
  if (!(Number.isInteger(trials) && trials >= 1 && trials <= MOST_TRIALS)) {
    throw new DomainError("out of range", "trials", `${String(trials)} is not a whole number from 1 to 10^6`);
  }
  const chance = random(seed);
  if (method === "monte carlo") return chance.uniform;
  const orders: Permutation[] = [];
  const keys = random(mixedSeed(seed));
  return (trial, dimension) => {
    const order = (orders[dimension] ??= permutation(trials, (halfRound) => keys.word(KEYS + halfRound, dimension)));
    const jitter = ((chance.word(trial, dimension) >>> (32 - JITTER)) + 0.5) * 2 ** -JITTER;
    return (order(trial) + jitter) / trials;
  };
}

/** Another seed, so that strata and jitter have nothing to do with each other. */
const mixedSeed = (seed: number): number => (seed + 500_000_003) % 1_000_000_001;
