import { DomainError } from "../../DomainError";
import type { Simulation } from "../Simulation";
import { runToEnd, type Progressive } from "./Progressive";
import { sortedCopy } from "./sortedCopy";

/** All trials of a simulation; Infinity is a trial that never breaks even. */
export type Outcome = Readonly<{
  simulation: Simulation;
  /** In the order of the trials. */
  results: Float64Array;
  /** In the order of size, those that never break even last. */
  sorted: Float64Array;
  /** Trials that never break even. */
  never: number;
}>;

/** Results of the trials from, from + 1, … */
export type Block = Readonly<{ from: number; results: Float64Array }>;

/**
 * Blocks put together, in whatever order they came. Throws DomainError when they do not make up all trials, each once.
 */
export function outcomeOf(simulation: Simulation, blocks: readonly Block[]): Outcome {
  return runToEnd(outcomeInParts(simulation, blocks));
}

export function* outcomeInParts(simulation: Simulation, blocks: readonly Block[]): Progressive<Outcome> {
  const results = new Float64Array(simulation.trials);
  let filled = 0;
  // An empty block goes before the one that begins where it does.
  const inOrder = [...blocks].sort((a, b) => a.from - b.from || a.results.length - b.results.length);
  for (const block of inOrder) {
    if (block.from !== filled || filled + block.results.length > simulation.trials) {
      const message = `a block begins at trial ${block.from}; the one before ends at ${filled} of ${simulation.trials}`;
      throw new DomainError("inconsistent", "blocks", message);
    }
    results.set(block.results, filled);
    filled += block.results.length;
  }
  if (filled !== simulation.trials) {
    throw new DomainError("inconsistent", "blocks", `${filled} of ${simulation.trials} trials are there`);
  }
  const sorted = yield* sortedCopy(results);
  return { simulation, results, sorted, never: simulation.trials - countUpTo(sorted, Number.MAX_VALUE) };
}

/** How many of the sorted values are at or below x. */
export function countUpTo(sorted: Float64Array, x: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if ((sorted[middle] ?? Infinity) <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}
