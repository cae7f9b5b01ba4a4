/** Runs in a worker: the page never waits for it. */
import type { Order } from "../../src/engine/risk/parallel/Order";
import { workbench } from "../../src/engine/risk/parallel/workbench";

const perform = workbench(() => performance.now());

self.addEventListener("message", ({ data }: MessageEvent<Order>) => {
  const answer = perform(data);
  if (answer === undefined) return;
  const transfer = answer.kind === "trials" ? [answer.results.buffer as ArrayBuffer] : [];
  self.postMessage(answer, { transfer });
});
