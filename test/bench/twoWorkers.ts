/** One simulation by two workers and by one: the same bytes, in less time. */
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { type Simulation, simulator } from "../../src/engine/risk/Simulation";
import type { Duel } from "./duel";

const TRIALS = 400_000;
/** Trials that a worker takes in one go. */
const BLOCK = 4096;

type Shared = Readonly<{
  simulation: Simulation;
  /** Next trial to take, workers that are done, rounds that were called. */
  counters: Int32Array;
  results: Float64Array;
}>;

const NEXT = 0;
const DONE = 1;
const ROUND = 2;

/** What the benchmark's own file does when it is started as a worker; true where it was. */
export function workedHere(): boolean {
  if (isMainThread || parentPort === null) return false;
  const { simulation, counters, results } = workerData as Shared;
  const { results: trials } = simulator(simulation);
  for (let round = 0; ; round += 1) {
    Atomics.wait(counters, ROUND, round);
    for (;;) {
      const from = Atomics.add(counters, NEXT, BLOCK);
      if (from >= simulation.trials) break;
      results.set(trials(from, Math.min(BLOCK, simulation.trials - from)), from);
    }
    Atomics.add(counters, DONE, 1);
    Atomics.notify(counters, DONE);
  }
}

export function twoWorkers(question: Simulation): Duel {
  const simulation = { ...question, trials: TRIALS };
  return {
    work: "the same by two workers, identical output",
    against: "by one worker",
    ours: team(simulation, 2),
    theirs: team(simulation, 1),
    promise: { kind: "at least", ratio: 1.6 },
    rounds: 5,
  };
}

/** Started when first called, and then kept. */
function team(simulation: Simulation, size: number): () => Float64Array {
  let counters: Int32Array | undefined;
  const results = new Float64Array(new SharedArrayBuffer(8 * simulation.trials));
  const start = (): Int32Array => {
    const shared = new Int32Array(new SharedArrayBuffer(16));
    for (let i = 0; i < size; i += 1) {
      new Worker(__filename, { workerData: { simulation, counters: shared, results } satisfies Shared }).unref();
    }
    return shared;
  };
  return () => {
    counters ??= start();
    Atomics.store(counters, NEXT, 0);
    Atomics.store(counters, DONE, 0);
    Atomics.add(counters, ROUND, 1);
    Atomics.notify(counters, ROUND);
    for (let done = 0; done < size; done = Atomics.load(counters, DONE)) Atomics.wait(counters, DONE, done);
    return results;
  };
}
