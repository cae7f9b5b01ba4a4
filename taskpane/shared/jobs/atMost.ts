import type { RunJob } from "./RunJob";

/** At most so many jobs at a time; the others wait in turn. A job that is aborted while it waits never begins. */
export function atMost(count: number, run: RunJob): RunJob {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (name, asked, signal) => {
    // Whoever is called from the queue takes over the place of the job that has ended.
    if (running < count) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      if (signal.aborted) throw signal.reason as Error;
      return await run(name, asked, signal);
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
