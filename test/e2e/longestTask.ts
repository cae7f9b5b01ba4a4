import type { Page } from "playwright-core";

type TraceEvent = Readonly<{
  ph: string;
  name: string;
  pid: number;
  tid: number;
  /** Microseconds that the thread itself was at work: whatever else the machine does does not count. */
  tdur?: number;
  args?: Readonly<{ name?: string }>;
}>;

/**
 * The longest task of the page's own thread from now until the end is asked for, in milliseconds of its own work; and
 * how many tasks there were.
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
