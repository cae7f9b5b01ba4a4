import { WorkbookError } from "../../../src/workbook/office/WorkbookError";
import type { Asked, Given, JobName } from "./Jobs";
import type { JobAnswer } from "./jobWorker";
import type { RunJob } from "./RunJob";

/** One that has done its job waits for the next: it is loaded already, and its code is warm. */
let idle: Worker | undefined;

const startWorker = (): Worker => new Worker(new URL("./jobWorker.ts", import.meta.url), { name: "figures" });

/** Undefined where the browser refuses at once, as for its rules of security: no job can have begun in it. */
function startedWorker(): Worker | undefined {
  try {
    return startWorker();
  } catch {
    return undefined;
  }
}

/** Loads a worker ahead, so that the first job does not wait for its scripts. One that does not load is let go. */
export function startIdleWorker(): void {
  if (idle !== undefined) return;
  const worker = startedWorker();
  if (worker === undefined) return;
  idle = worker;
  worker.onerror = () => {
    if (idle === worker) idle = undefined;
  };
}

/** A job in a worker of its own. Whatever it computes, aborting it ends the worker: nothing is computed for nobody. */
export const runInWorker: RunJob = <K extends JobName>(
  name: K,
  asked: Asked<K>,
  signal: AbortSignal,
): Promise<Given<K>> =>
  new Promise((resolve, reject) => {
    const worker = idle ?? startedWorker();
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
      if (data.kind === "done") resolve(data.given);
      else reject(new Error(data.message));
    };
    // Before it answers it fails in one way only: it was not loaded.
    worker.onerror = () => fail(new WorkbookError({ kind: "notLoaded" }));
    worker.onmessageerror = () => fail(new Error("The answer of the worker could not be read."));
    signal.addEventListener("abort", abort);
    try {
      worker.postMessage({ name, asked });
    } catch (error) {
      fail(error as Error);
    }
  });
