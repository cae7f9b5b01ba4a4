/**
 * A simulation shared out among workers. Who computes which trial does not matter to its result, and none of it happens here: whoever calls goes on at once.
 *
 * First the trials, in blocks of about BLOCK milliseconds; then all results go to every worker, and the figures and each input's correlation are theirs to do.
 */
import type { RiskReport } from "../results/RiskReport";
import type { RankCorrelation } from "../results/rankCorrelations";
import type { Simulation } from "../Simulation";
import type { Answer, Figures, Order } from "./Order";

export type RiskWorker = Readonly<{
  send: (order: Order) => void;
  listen: (onAnswer: (answer: Answer) => void) => void;
  /** At once, whatever it is doing. */
  stop: () => void;
}>;

export type Progress = Readonly<{ stage: "trials" | "figures"; done: number; of: number }>;

export type Run = Readonly<{
  /** Undefined where it was cancelled; rejects where a worker failed. No worker is left running either way. */
  finished: Promise<RiskReport | undefined>;
  cancel: () => void;
}>;

/** Milliseconds that a block should take: often enough for progress, seldom enough to cost nothing. */
const BLOCK = 40;
const FIRST_BLOCK = 64;
const LONGEST_BLOCK = 16_384;
/** Blocks that a worker has before it: one at work, one to go on with. */
const AHEAD = 2;

export function runSimulation(
  simulation: Simulation,
  workers: readonly RiskWorker[],
  onProgress: (progress: Progress) => void,
): Run {
  const { trials, inputs } = simulation;
  const results = new Float64Array(trials);
  const rest: Order[] = [{ kind: "figures" }, ...inputs.map((_, input): Order => ({ kind: "correlation", input }))];
  const correlations: (RankCorrelation | undefined)[] = inputs.map(() => undefined);
  let figures: Figures | undefined;
  let [given, computed, told] = [0, 0, 0];
  let settle: Readonly<{ done: (report?: RiskReport) => void; failed: (error: Error) => void }> | undefined;

  const finished = new Promise<RiskReport | undefined>((done, failed) => {
    settle = { done, failed };
  });
  const running = (): boolean => settle !== undefined;
  const end = (how: (settled: NonNullable<typeof settle>) => void): void => {
    if (settle === undefined) return;
    for (const worker of workers) worker.stop();
    how(settle);
    settle = undefined;
  };

  const sendBlock = (worker: RiskWorker, size: number): void => {
    const count = Math.min(size, trials - given);
    if (count === 0) return;
    worker.send({ kind: "trials", from: given, count });
    given += count;
  };
  const sendNext = (worker: RiskWorker): void => {
    const order = rest.shift();
    if (order !== undefined) worker.send(order);
  };

  const onAnswer = (worker: RiskWorker, answer: Answer): void => {
    if (!running()) return;
    switch (answer.kind) {
      case "failed": {
        end(({ failed }) => failed(new Error(answer.message)));
        return;
      }
      case "trials":
        results.set(answer.results, answer.from);
        computed += answer.results.length;
        onProgress({ stage: "trials", done: computed, of: trials });
        if (!running()) return;
        if (computed < trials) {
          sendBlock(worker, nextBlock(answer.results.length, answer.milliseconds));
          return;
        }
        for (const each of workers) {
          each.send({ kind: "results", results });
          sendNext(each);
        }
        return;
      case "figures":
        figures = answer.figures;
        break;
      case "correlation":
        correlations[answer.input] = answer.correlation;
    }
    told += 1;
    onProgress({ stage: "figures", done: told, of: inputs.length + 1 });
    if (!running()) return;
    if (told <= inputs.length || figures === undefined) {
      sendNext(worker);
      return;
    }
    const report = { simulation, ...figures, rankCorrelations: correlations.flatMap((one) => one ?? []) };
    end(({ done }) => done(report));
  };

  for (const worker of workers) {
    worker.listen((answer) => onAnswer(worker, answer));
    worker.send({ kind: "begin", simulation });
    for (let ahead = 0; ahead < AHEAD; ahead += 1) sendBlock(worker, FIRST_BLOCK);
  }
  return { finished, cancel: () => end(({ done }) => done()) };
}

/** As many trials as BLOCK milliseconds hold, at most eight times as many as before. */
function nextBlock(count: number, milliseconds: number): number {
  const fitting = Math.floor((count * BLOCK) / Math.max(milliseconds, 0.01));
  return Math.max(1, Math.min(fitting, 8 * count, LONGEST_BLOCK));
}
