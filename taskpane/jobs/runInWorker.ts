import { WorkbookError } from "../../src/workbook/Model";
import type { Asked, Given, JobName } from "./Jobs";
import type { JobAnswer } from "./jobWorker";
import type { RunJob } from "./RunJob";

/** One that has done its job waits for the next: it is loaded already, and its code is warm. */
let idle: Worker | undefined;

const startWorker = (): Worker => new Worker(new URL("./jobWorker.ts", import.meta.url), { name: "figures" });

/** A job in a worker of its own. Whatever it computes, aborting it ends the worker: nothing is computed for nobody. */
export const runInWorker: RunJob = <K extends JobName>(
  name: K,
  asked: Asked<K>,
  signal: AbortSignal,
): Promise<Given<K>> =>
  new Promise((resolve, reject) => {
    const worker = idle ?? startWorker();
    idle = undefined;
    const end = (): void => {
      worker.onmessage = null;
      worker.onerror = null;
      signal.removeEventListener("abort", abort);
    };
    const abort = (): void => {
      end();
      worker.terminate();
      reject(signal.reason as Error);
    };
    worker.onmessage = ({ data }: MessageEvent<JobAnswer<K>>) => {
      end();
      if (idle === undefined) idle = worker;
      else worker.terminate();
      if (data.kind === "done") resolve(data.given);
      else reject(new Error(data.message));
    };
    // Before it answers it fails in one way only: it was not loaded.
    worker.onerror = () => {
      end();
      worker.terminate();
      reject(new WorkbookError({ kind: "notLoaded" }));
    };
    signal.addEventListener("abort", abort);
    worker.postMessage({ name, asked });
  });
