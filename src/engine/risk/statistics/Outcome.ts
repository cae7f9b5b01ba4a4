import { DomainError } from "../../DomainError";
import type { Simulation } from "../Simulation";
import { runToEnd, type Progressive } from "./Progressive";
import { sortedCopy } from "./sortedCopy";

/** Results of all trials of a simulation. Infinity marks a trial that never breaks even. */
export type Outcome = Readonly<{
  simulation: Simulation;
  /** In the order of the trials. */
  results: Float64Array;
  /** Ascending; trials that never break even come last. */
  sorted: Float64Array;
  /** Trials that never break even. */
  never: number;
}>;

/** Results of the trials from, from + 1, … */
export type TrialBlock = Readonly<{ from: number; results: Float64Array }>;

/** Joins the blocks, whatever their order. Throws a DomainError unless they cover every trial exactly once. */
export function outcomeOf(simulation: Simulation, blocks: readonly TrialBlock[]): Outcome {
  return runToEnd(outcomeInParts(simulation, blocks));
}

export function* outcomeInParts(simulation: Simulation, blocks: readonly TrialBlock[]): Progressive<Outcome> {
  const results = new Float64Array(simulation.trials);
  let filled = 0;
  // Sort an empty block before the block that starts at the same trial.
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

/** Number of sorted values at or below x. */
export function countUpTo(sorted: Float64Array, x: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if ((sorted[middle] ?? Infinity) <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}
