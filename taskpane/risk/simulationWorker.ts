/** Runs in a worker: the page never waits for it. */
import type { Order } from "../../src/engine/risk/parallel/Order";
import { workbench } from "../../src/engine/risk/parallel/workbench";

const perform = workbench(() => performance.now());

self.addEventListener("message", ({ data }: MessageEvent<Order>) => {
  for (const answer of perform(data)) {
    const transfer = answer.kind === "trials" ? [answer.results.buffer as ArrayBuffer] : [];
    self.postMessage(answer, { transfer });
  }
});
