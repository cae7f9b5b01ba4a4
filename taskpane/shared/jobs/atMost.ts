import type { RunJob } from "./RunJob";

/**
 * Runs at most `count` jobs at a time and queues the others in order. A job that is aborted while it waits never
 * starts.
 */
export function atMost(count: number, run: RunJob): RunJob {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (name, input, signal) => {
    // A queued job takes over the slot of the job that has ended, so the count does not change.
    if (running < count) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      if (signal.aborted) throw signal.reason as Error;
      return await run(name, input, signal);
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
