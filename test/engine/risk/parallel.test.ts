import { type Progress, runSimulation } from "../../../src/engine/risk/worker/runSimulation";
import { createWorkerHandler } from "../../../src/engine/risk/worker/createWorkerHandler";
import { outcomeOf } from "../../../src/engine/risk/statistics/Outcome";
import { rankCorrelations } from "../../../src/engine/risk/statistics/rankCorrelations";
import { summary } from "../../../src/engine/risk/statistics/summary";
import { type Simulation, simulator } from "../../../src/engine/risk/Simulation";
import { fakeWorker } from "../../support/fakeWorkers";
import { inspection } from "./inspection";

const simulation: Simulation = {
  ...inspection(),
  measure: "breakeven",
  trials: 1_500,
  seed: 7,
  method: "latin hypercube",
};

const run = async (count: number, question = simulation) => {
  const workers = Array.from({ length: count }, () => fakeWorker());
  const progress: Progress[] = [];
  const report = await runSimulation(question, workers, (step) => progress.push(step)).finished;
  return { workers, progress, report };
};

test("one, two and five workers give the same report as trials computed in one piece", async () => {
  const [one, two, five] = [await run(1), await run(2), await run(5)];
  expect(two.report).toEqual(one.report);
  expect(five.report).toEqual(one.report);
  const outcome = outcomeOf(simulation, [{ from: 0, results: simulator(simulation).results(0, simulation.trials) }]);
  expect(one.report?.summary).toEqual(summary(outcome));
  expect(one.report?.rankCorrelations).toEqual(rankCorrelations(outcome));
  expect(one.report?.simulation).toEqual(simulation);
  for (const worker of two.workers) expect(worker.orders.some(({ kind }) => kind === "trials")).toBe(true);
});

test("fewer trials than workers give a full report, and margin has no curve", async () => {
  const { report } = await run(4, { ...simulation, trials: 3, measure: "margin" });
  expect(report?.histogram.bins.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  expect(report?.curve).toEqual([]);
});

test("progress never decreases and ends complete, and then no worker runs", async () => {
  const { progress, workers } = await run(2);
  const trials = progress.filter(({ stage }) => stage === "trials").map(({ done }) => done);
  expect(trials).toEqual([...trials].sort((a, b) => a - b));
  expect(trials.at(-1)).toBe(simulation.trials);
  const figures = progress.filter(({ stage }) => stage === "figures").map(({ done }) => done);
  expect(figures).toEqual([...figures].sort((a, b) => a - b));
  expect(progress.at(-1)).toEqual({ stage: "figures", done: 27, of: 27 });
  expect(workers.every((worker) => worker.stopped())).toBe(true);
});

test.each([0, 3, 12])("canceling after %i messages stops every worker and every report of progress", async (after) => {
  const workers = [fakeWorker(), fakeWorker()];
  let progress = 0;
  const begun = runSimulation(simulation, workers, () => {
    progress += 1;
    if (progress === after) begun.cancel();
  });
  if (after === 0) begun.cancel();
  expect(await begun.finished).toBeUndefined();
  expect(workers.every((worker) => worker.stopped())).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(progress).toBe(after);
  begun.cancel();
});

test.each(["trials", "figures", "correlation"] as const)(
  "a worker that fails at %s ends the run with the reason",
  async (at) => {
    const perform = createWorkerHandler(() => 0);
    const failing = fakeWorker((order) =>
      order.kind === at ? [{ kind: "failed", message: "out of memory" }] : perform(order),
    );
    const good = fakeWorker();
    // Use one worker, so that the failing request is certainly its own.
    const { finished } = runSimulation(simulation, at === "trials" ? [good, failing] : [failing], () => undefined);
    await expect(finished).rejects.toThrow("out of memory");
    expect(failing.stopped()).toBe(true);
  },
);

test("a request sent before the one it requires is refused with a message", () => {
  for (const early of [{ kind: "figures" }, { kind: "trials", from: 0, count: 1 }] as const) {
    expect([...createWorkerHandler(() => 0)(early)]).toEqual([
      { kind: "failed", message: "an order came before the one that it builds on" },
    ]);
  }
});
