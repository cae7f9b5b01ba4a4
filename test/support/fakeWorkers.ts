import { deserialize, serialize } from "node:v8";
import type { WorkerResponse, WorkerRequest } from "../../src/engine/risk/worker/WorkerRequest";
import type { RiskWorker } from "../../src/engine/risk/worker/runSimulation";
import { createWorkerHandler } from "../../src/engine/risk/worker/createWorkerHandler";

export type FakeWorker = RiskWorker & Readonly<{ stopped: () => boolean; orders: readonly WorkerRequest[] }>;

/** A worker that handles its requests one by one, asynchronously, on copies as if they had been posted. */
export function fakeWorker(perform = createWorkerHandler(() => performance.now())): FakeWorker {
  const orders: WorkerRequest[] = [];
  let onAnswer: (answer: WorkerResponse) => void = () => undefined;
  let running = true;
  const stopped = (): boolean => !running;
  return {
    orders,
    stopped,
    listen: (listener) => (onAnswer = listener),
    post: (order) => {
      if (!running) throw new Error("an order to a worker that was stopped");
      orders.push(order);
      setTimeout(() => {
        if (!running) return;
        for (const answer of perform(posted(order))) if (!stopped()) onAnswer(posted(answer));
      });
    },
    stop: () => (running = false),
  };
}

const posted = <T>(message: T): T => deserialize(serialize(message)) as T;
