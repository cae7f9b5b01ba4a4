import { cutOff } from "./cutOff";
import { narrowPane } from "./narrowPane";
import { openView } from "./openView";
import { longestTask } from "./longestTask";
import { inEachTheme } from "./inEachTheme";
import { artifact, openPreview, type Preview, type PreviewWindow, startPreviewAlone, stopPreview } from "./openPreview";

jest.setTimeout(240_000);

let preview: Preview;
beforeAll(async () => {
  await startPreviewAlone();
  preview = await openPreview();
  await openView(preview.pane, "Risk");
});
afterAll(stopPreview);
afterEach(() => expect(preview.faults).toEqual([]));

const answer = (): Promise<string | null> => preview.pane.getByTestId("risk-answer").textContent();
const run = (): Promise<void> => preview.pane.getByRole("button", { name: "Run", exact: true }).click();
/** The pane keeps one idle worker for its figures; only the workers of a simulation must have ended. */
const simulationWorkers = (): number =>
  preview.page.workers().filter((worker) => new URL(worker.url()).pathname.includes("/simulation.")).length;

async function settings(trials: string, seed: string): Promise<void> {
  const { pane } = preview;
  if (!(await pane.getByLabel("Trials", { exact: true }).isVisible()))
    await pane
      .getByText(/trials, seed/)
      .first()
      .click();
  await pane.getByLabel("Trials", { exact: true }).selectOption(trials);
  await pane.getByLabel("Seed").fill(seed);
}

type Watched = Readonly<{
  /**
   * Longest time during which the page did not respond, for any reason, in milliseconds, and the text of the progress
   * at that time.
   */
  longest: number;
  during: string;
  /** Longest time without an update of the progress, and the number of updates. */
  silent: number;
  progressReports: number;
  lasted: number;
}>;

/** Watches until the returned function is called. */
async function watchFrames(): Promise<() => Promise<Watched>> {
  await preview.pane.evaluate(() => {
    const began = performance.now();
    const seen = {
      longest: 0,
      during: "",
      texts: new Set<string>(),
      stop: false,
      began,
      progressReports: began,
      silent: 0,
    };
    (window as unknown as { seen: typeof seen }).seen = seen;
    const channel = new MessageChannel();
    let last = began;
    // A message to the page itself arrives at once unless the page is busy.
    channel.port1.onmessage = () => {
      const now = performance.now();
      const bar = document.querySelector('[role="progressbar"]');
      if (now - last > seen.longest) {
        seen.longest = now - last;
        seen.during = bar === null ? "before or after" : (bar.parentElement?.textContent ?? "");
      }
      last = now;
      const shown = bar?.getAttribute("aria-valuenow") ?? "";
      if (!seen.texts.has(shown)) {
        if (seen.texts.size > 1) seen.silent = Math.max(seen.silent, now - seen.progressReports);
        seen.progressReports = now;
        seen.texts.add(shown);
      }
      if (!seen.stop) setTimeout(() => channel.port2.postMessage(0), 1);
    };
    channel.port2.postMessage(0);
  });
  return () =>
    preview.pane.evaluate(() => {
      const { seen } = window as unknown as {
        seen: Omit<Watched, "progressReports" | "lasted"> & { texts: Set<string>; stop: boolean; began: number };
      };
      seen.stop = true;
      const { longest, during, silent, texts, began } = seen;
      return { longest, during, silent, progressReports: texts.size, lasted: performance.now() - began };
    });
}

test("a run shows the probability and the decisive inputs, and the same seed reproduces every digit", async () => {
  const { pane } = preview;
  await run();
  await pane.getByTestId("risk-answer").waitFor();
  const first = await answer();
  expect(first).toMatch(/^Probability of breaking even by client 150: \d+(\.\d)?%\. Most influential input: .+\.$/);
  const figures = await pane.locator("dl").last().textContent();
  await settings("10000", "2");
  await run();
  await pane.getByText("seed 2, Latin hypercube", { exact: false }).waitFor();
  expect(await pane.locator("dl").last().textContent()).not.toBe(figures);
  await settings("10000", "1");
  await run();
  await pane.getByText("seed 1, Latin hypercube", { exact: false }).waitFor();
  expect(await pane.locator("dl").last().textContent()).toBe(figures);
  expect(simulationWorkers()).toBe(0);
});

test("during a million trials the pane responds and shows progress, and Cancel stops all workers at once", async () => {
  const { pane } = preview;
  await settings("1000000", "1");
  const stopTrace = await longestTask(preview.page);
  const stop = await watchFrames();
  await run();
  await pane.getByText("1,000,000 trials, seed 1, Latin hypercube", { exact: false }).waitFor({ timeout: 120_000 });
  const seen = await stop();
  const longest = await stopTrace();
  console.info(
    `10^6 trials in ${(seen.lasted / 1000).toFixed(1)} s; longest task of the page ${longest.milliseconds.toFixed(0)} ms of ${longest.tasks}; longest without a turn ${seen.longest.toFixed(0)} ms (${seen.during}); progress told ${seen.progressReports} times, longest without ${seen.silent.toFixed(0)} ms`,
  );
  expect(longest.tasks).toBeGreaterThan(1000);
  // Shares of the run, because other work slows down the whole run.
  expect(longest.milliseconds).toBeLessThan(seen.lasted / 50);
  expect(seen.progressReports).toBeGreaterThan(20);
  expect(seen.silent).toBeLessThan(seen.lasted / 20);
  expect(simulationWorkers()).toBe(0);
  const before = await answer();

  await settings("1000000", "3");
  await run();
  await pane.getByText(/^[\d,]+ of 1,000,000 trials$/).waitFor();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(simulationWorkers()).toBeGreaterThan(0);
  const cancelled = await pane.evaluate(async () => {
    const began = performance.now();
    const named = (name: string) =>
      [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
    named("Cancel")?.click();
    while (named("Run") === undefined) await new Promise((resolve) => setTimeout(resolve, 1));
    return performance.now() - began;
  });
  const clicked = performance.now();
  while (simulationWorkers() > 0 && performance.now() - clicked < 5000)
    await new Promise((resolve) => setTimeout(resolve, 5));
  console.info(
    `cancelled in ${cancelled.toFixed(0)} ms, workers gone ${(performance.now() - clicked).toFixed(0)} ms later`,
  );
  expect(cancelled).toBeLessThan(seen.lasted / 20);
  expect(simulationWorkers()).toBe(0);
  expect(await answer()).toBe(before);
});

test("adding the risk sheet of a run writes its answer, its names and a chart", async () => {
  const { page, pane } = preview;
  await settings("10000", "1");
  await run();
  await pane.getByText("10,000 trials, seed 1, Latin hypercube", { exact: false }).waitFor();
  await pane.getByRole("button", { name: "Add risk sheet" }).click();
  await pane.getByText("Sheet Factory inspection risk added", { exact: false }).waitFor();
  const found = await page.evaluate(() => {
    const { preview } = window as unknown as PreviewWindow;
    return {
      answer: preview.getValue("Factory inspection risk", "C7"),
      names: preview.names().map(([name]) => name),
    };
  });
  expect(found.answer).toBe(await answer());
  expect(found.names).toContain("Rollout_Risk1");
  await page.locator(".sheet-chart").first().waitFor();
  await page.screenshot({ path: artifact("risk-sheet-light.png") });
});

test("nothing is cut off at 320 px, before and after a run", async () => {
  const { page, pane } = await openPreview();
  await narrowPane(page, 3400);
  await openView(pane, "Risk");
  await pane.getByText("trials, seed 1").click();
  expect(await cutOff(pane)).toEqual([]);
  await pane.getByRole("button", { name: "Run", exact: true }).click();
  await pane.getByTestId("risk-answer").waitFor();
  for (const table of await pane.getByText("Show as table").filter({ visible: true }).all()) await table.click();
  await pane.getByRole("button", { name: "Edit One-time price of Small plants" }).click();
  await inEachTheme({ pane }, async (theme) => {
    expect(await cutOff(pane)).toEqual([]);
    await page.locator("iframe").screenshot({ path: artifact(`pane-risk-${theme}.png`) });
  });
  await page.close();
});
