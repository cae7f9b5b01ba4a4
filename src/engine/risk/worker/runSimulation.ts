/**
 * Shares a simulation out among workers and returns at once. The result does not depend on which worker computes which
 * trial.
 *
 * The trials are computed first, in blocks of about BLOCK milliseconds. Then every worker gets all results, and the
 * workers compute the figures and each input's correlation.
 */
import type { RiskReport } from "../statistics/RiskReport";
import type { RankCorrelation } from "../statistics/rankCorrelations";
import type { Simulation } from "../Simulation";
import type { WorkerResponse, Figures, WorkerRequest } from "./WorkerRequest";

export type RiskWorker = Readonly<{
  post: (request: WorkerRequest) => void;
  listen: (onResponse: (response: WorkerResponse) => void) => void;
  /** Stops at once, even in the middle of a request. */
  stop: () => void;
}>;

/** Stage "trials" counts the trials done. Stage "figures" also counts parts of a step. */
export type Progress = Readonly<{ stage: "trials" | "figures"; done: number; of: number }>;

export type Run = Readonly<{
  /** Undefined when cancelled; rejects when a worker failed. In both cases no worker keeps running. */
  finished: Promise<RiskReport | undefined>;
  cancel: () => void;
}>;

/** Milliseconds that a block should take: short enough for smooth progress, long enough for a negligible cost. */
const BLOCK = 40;
const FIRST_BLOCK = 64;
const MAX_BLOCK_LENGTH = 16_384;
/** Number of an input's values drawn in one request for its correlation. */
const VALUES = 200_000;
/** Requests queued for each worker: one in progress and one to continue with. */
const QUEUED_REQUESTS = 2;

export function runSimulation(
  simulation: Simulation,
  workers: readonly RiskWorker[],
  onProgress: (progress: Progress) => void,
): Run {
  const { trials, inputs } = simulation;
  const results = new Float64Array(trials);
  // The work after the trials. One worker takes each piece and answers its requests one by one.
  const pieces: (readonly WorkerRequest[])[] = [
    [{ kind: "figures" }],
    ...inputs.map((_, input) => correlationRequests(input, trials)),
  ];
  const steps = pieces.flat().length + workers.length;
  const correlations: (RankCorrelation | undefined)[] = inputs.map(() => undefined);
  let figures: Figures | undefined;
  let [sent, computed, stepsDone] = [0, 0, 0];
  let settle: Readonly<{ done: (report?: RiskReport) => void; failed: (error: Error) => void }> | undefined;

  const finished = new Promise<RiskReport | undefined>((done, failed) => {
    settle = { done, failed };
  });
  const running = (): boolean => settle !== undefined;
  const end = (settleWith: (settled: NonNullable<typeof settle>) => void): void => {
    if (settle === undefined) return;
    for (const worker of workers) worker.stop();
    settleWith(settle);
    settle = undefined;
  };

  const sendBlock = (worker: RiskWorker, size: number): void => {
    const count = Math.min(size, trials - sent);
    if (count === 0) return;
    worker.post({ kind: "trials", from: sent, count });
    sent += count;
  };
  const pending = new Map<RiskWorker, number>();
  const sendNext = (worker: RiskWorker): void => {
    const remaining = (pending.get(worker) ?? 0) - 1;
    const piece = remaining > 0 ? undefined : pieces.shift();
    pending.set(worker, piece?.length ?? remaining);
    for (const request of piece ?? []) worker.post(request);
  };

  /** Share done of the requests in progress. */
  const parts = new Map<RiskWorker, number>();
  const reportProgress = (): void => {
    const done = [...parts.values()].reduce((sum, share) => sum + share, stepsDone);
    onProgress({ stage: "figures", done, of: steps });
  };

  const onResponse = (worker: RiskWorker, response: WorkerResponse): void => {
    if (!running()) return;
    switch (response.kind) {
      case "failed": {
        end(({ failed }) => failed(new Error(response.message)));
        return;
      }
      case "trials":
        results.set(response.results, response.from);
        computed += response.results.length;
        onProgress({ stage: "trials", done: computed, of: trials });
        if (!running()) return;
        if (computed < trials) {
          sendBlock(worker, nextBlock(response.results.length, response.milliseconds));
          return;
        }
        for (const each of workers) {
          each.post({ kind: "results", results });
          pending.set(each, 1);
        }
        return;
      case "figures":
        figures = response.figures;
        break;
      case "correlation":
        correlations[response.input] = response.correlation;
        break;
      case "part":
        parts.set(worker, response.share);
        reportProgress();
        return;
      case "step":
    }
    stepsDone += 1;
    parts.delete(worker);
    reportProgress();
    if (!running()) return;
    if (stepsDone < steps || figures === undefined) {
      sendNext(worker);
      return;
    }
    const report = { simulation, ...figures, rankCorrelations: correlations.flatMap((one) => one ?? []) };
    end(({ done }) => done(report));
  };

  for (const worker of workers) {
    worker.listen((response) => onResponse(worker, response));
    worker.post({ kind: "begin", simulation });
    for (let request = 0; request < QUEUED_REQUESTS; request += 1) sendBlock(worker, FIRST_BLOCK);
  }
  return { finished, cancel: () => end(({ done }) => done()) };
}

function correlationRequests(input: number, trials: number): readonly WorkerRequest[] {
  const blocks = Array.from({ length: Math.ceil(trials / VALUES) }, (_, block): WorkerRequest => {
    const from = block * VALUES;
    return { kind: "values", input, from, count: Math.min(VALUES, trials - from) };
  });
  return [...blocks, { kind: "correlation", input }];
}

/** Number of trials that fit into BLOCK milliseconds, at most eight times the previous number. */
function nextBlock(count: number, milliseconds: number): number {
  const fitting = Math.floor((count * BLOCK) / Math.max(milliseconds, 0.01));
  return Math.max(1, Math.min(fitting, 8 * count, MAX_BLOCK_LENGTH));
}
