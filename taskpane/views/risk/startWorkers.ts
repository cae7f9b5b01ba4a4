import type { WorkerResponse } from "../../../src/engine/risk/worker/WorkerRequest";
import type { RiskWorker } from "../../../src/engine/risk/worker/runSimulation";

/** Maximum number of workers. With more than two cores, one is left to Excel. */
const MAX_WORKERS = 8;
const workersWanted = (): number => Math.max(2, Math.min(MAX_WORKERS, navigator.hardwareConcurrency - 1));

export const startWorkers = (count = workersWanted()): readonly RiskWorker[] =>
  Array.from({ length: count }, startWorker);

function startWorker(): RiskWorker {
  const worker = new Worker(new URL("./simulationWorker.ts", import.meta.url), { name: "simulation" });
  return {
    post: (order) => worker.postMessage(order),
    listen: (onAnswer) => {
      worker.onmessage = ({ data }: MessageEvent<WorkerResponse>) => onAnswer(data);
      worker.onerror = ({ message }) => onAnswer({ kind: "failed", message });
    },
    stop: () => worker.terminate(),
  };
}
