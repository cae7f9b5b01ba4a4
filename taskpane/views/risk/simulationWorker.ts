/** Runs in a worker, so that the page never waits for it. */
import type { WorkerRequest } from "../../../src/engine/risk/worker/WorkerRequest";
import { createWorkerHandler } from "../../../src/engine/risk/worker/createWorkerHandler";

const perform = createWorkerHandler(() => performance.now());

self.addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  for (const answer of perform(data)) {
    const transfer = answer.kind === "trials" ? [answer.results.buffer as ArrayBuffer] : [];
    self.postMessage(answer, { transfer });
  }
});
