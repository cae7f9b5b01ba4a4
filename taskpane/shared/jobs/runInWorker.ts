import { WorkbookError } from "../../../src/workbook/office/WorkbookError";
import type { JobInput, JobOutput, JobName } from "./Jobs";
import type { JobAnswer, JobOrder } from "./jobWorker";
import type { RunJob } from "./RunJob";

/** Keep a worker that has finished its job for the next one: it is already loaded and its code is warm. */
let idle: Worker | undefined;

const startWorker = (): Worker => new Worker(new URL("./jobWorker.ts", import.meta.url), { name: "figures" });

/**
 * Undefined if the browser refuses at once, for example because of its security rules. Then no job can have started in
 * it.
 */
function startWorkerOrUndefined(): Worker | undefined {
  try {
    return startWorker();
  } catch {
    return undefined;
  }
}

/**
 * Loads a worker in advance, so that the first job does not wait for its scripts. A worker that fails to load is
 * dropped.
 */
export function startIdleWorker(): void {
  if (idle !== undefined) return;
  const worker = startWorkerOrUndefined();
  if (worker === undefined) return;
  idle = worker;
  worker.onerror = () => {
    if (idle === worker) idle = undefined;
  };
}

/** Runs one job in a worker. Aborting the job ends the worker, so that no discarded result is computed. */
export const runInWorker: RunJob = <K extends JobName>(
  name: K,
  input: JobInput<K>,
  signal: AbortSignal,
): Promise<JobOutput<K>> =>
  new Promise((resolve, reject) => {
    const worker = idle ?? startWorkerOrUndefined();
    idle = undefined;
    if (worker === undefined) {
      reject(new WorkbookError({ kind: "notLoaded" }));
      return;
    }
    const end = (): void => {
      worker.onmessage = null;
      worker.onmessageerror = null;
      worker.onerror = null;
      signal.removeEventListener("abort", abort);
    };
    const fail = (error: Error): void => {
      end();
      worker.terminate();
      reject(error);
    };
    const abort = (): void => fail(signal.reason as Error);
    worker.onmessage = ({ data }: MessageEvent<JobAnswer<K>>) => {
      end();
      if (idle === undefined) idle = worker;
      else worker.terminate();
      if (data.kind === "done") resolve(data.output);
      else reject(new Error(data.message));
    };
    // An error before the first answer means only that the worker was not loaded.
    worker.onerror = () => fail(new WorkbookError({ kind: "notLoaded" }));
    worker.onmessageerror = () => fail(new Error("The answer of the worker could not be read."));
    signal.addEventListener("abort", abort);
    try {
      worker.postMessage({ name, input } satisfies JobOrder<K>);
    } catch (error) {
      fail(error as Error);
    }
  });
