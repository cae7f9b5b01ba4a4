import type { Page } from "playwright-core";

type TraceEvent = Readonly<{
  ph: string;
  name: string;
  pid: number;
  tid: number;
  /** Microseconds of the thread's own work, excluding any other load on the machine. */
  tdur?: number;
  args?: Readonly<{ name?: string }>;
}>;

/**
 * Measures the longest task of the page's thread until the returned function is called, in milliseconds of its own
 * work, and the number of tasks.
 */
export async function longestTask(
  page: Page,
): Promise<() => Promise<Readonly<{ milliseconds: number; tasks: number }>>> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("no browser");
  await browser.startTracing(page, { categories: ["toplevel"] });
  return async () => {
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    const main = new Set(
      traceEvents
        .filter(({ ph, name, args }) => ph === "M" && name === "thread_name" && args?.name === "CrRendererMain")
        .map(({ pid, tid }) => `${pid} ${tid}`),
    );
    const worked = traceEvents.flatMap(({ pid, tid, tdur }) =>
      tdur !== undefined && main.has(`${pid} ${tid}`) ? [tdur / 1000] : [],
    );
    return { milliseconds: worked.reduce((a, b) => Math.max(a, b), 0), tasks: worked.length };
  };
}
