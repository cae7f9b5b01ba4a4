/**
 * In Chromium: a plan of 25 drivers and 100 segments, each with its own curve, is calculated by a worker while the pane
 * stays responsive.
 */
import { largeCells } from "../support/largeCells";
import { typeIn } from "./inGrid";
import { longestTask } from "./longestTask";
import { artifact, openPreview, type Preview, startPreviewAlone, stopPreview } from "./openPreview";
import { chooseView, openView } from "./openView";
import { asksNoMore } from "./asksNoMore";

jest.setTimeout(240_000);

let preview: Preview;
beforeAll(async () => {
  await startPreviewAlone();
  preview = await openPreview({ query: "?language=en" });
});
afterAll(stopPreview);

const LARGE = largeCells(25, 100, 20_000);
const PRICE_OF_THE_FIRST = "D30";

/** Inserts a model without formulas of its own, so that any long work comes from the pane. */
async function insertLarge(): Promise<void> {
  await preview.pane.evaluate(
    async (blocks) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Large");
        for (const { name, top, cells } of blocks) {
          const range = sheet.getRangeByIndexes(top - 1, 0, cells.length, cells[0]?.length ?? 1);
          range.values = cells.map((row) => [...row]);
          context.workbook.names.add(`Large_${name}`, range);
        }
        sheet.activate();
        await context.sync();
      }),
    [
      { name: "Drivers", top: 1, cells: LARGE.drivers },
      { name: "Segments", top: 29, cells: LARGE.segments },
      { name: "Terms", top: 140, cells: LARGE.terms },
    ],
  );
}

const verdict = async (): Promise<string> => (await preview.pane.getByTestId("verdict").textContent()) ?? "";

/** Holds back the orders to all workers until the returned function is called. */
async function holdJobs(): Promise<() => Promise<void>> {
  await preview.pane.evaluate(() => {
    const send = Reflect.get(Worker.prototype, "postMessage") as (this: Worker, ...order: readonly unknown[]) => void;
    const orders: (() => void)[] = [];
    Worker.prototype.postMessage = function (this: Worker, ...order: readonly unknown[]) {
      orders.push(() => send.apply(this, [...order]));
    };
    (window as unknown as { releaseJobs: () => void }).releaseJobs = () => {
      Worker.prototype.postMessage = send;
      for (const order of orders) order();
    };
  });
  return () => preview.pane.evaluate(() => (window as unknown as { releaseJobs: () => void }).releaseJobs());
}

test("every view of a large plan is calculated by a worker, and the pane can be used meanwhile", async () => {
  const { page, pane, faults } = preview;
  const sample = await verdict();
  await insertLarge();
  await pane.getByTestId("verdict").filter({ hasNotText: sample }).waitFor({ timeout: 60_000 });
  const stale = pane.locator("[data-stale]");
  await stale.waitFor({ state: "detached" });
  const before = await verdict();
  // Preloading is not part of the plan's work.
  await asksNoMore(page, 1000);

  const longest: Record<string, number> = {};
  const measured = async (what: string, work: () => Promise<void>): Promise<void> => {
    const end = await longestTask(page);
    await work();
    longest[what] = Math.round((await end()).milliseconds);
  };
  const releaseJobs = await holdJobs();
  await measured("a price changed", async () => {
    for (const price of [20_000, 19_000, 18_000]) await typeIn(page, "Large", PRICE_OF_THE_FIRST, price);
    await stale.first().waitFor();
  });
  const waiting = pane.getByText("being calculated");
  for (const view of ["Unit economics", "Cash flow", "Pricing", "Focus", "Scenarios"])
    await measured(view, async () => {
      await chooseView(pane, view);
      await waiting.first().waitFor();
      // The page itself calculates no view: what is shown is marked as of before.
      const figures = pane.locator("main :is(dl, table, svg[role=img]):not([data-stale] *):visible");
      expect(await figures.count()).toBe(0);
    });
  expect(await stale.count()).toBeGreaterThan(0);
  await releaseJobs();
  await stale.first().waitFor({ state: "detached", timeout: 60_000 });
  expect(await verdict()).not.toBe(before);
  for (const view of ["Scenarios", "Focus", "Pricing", "Cash flow", "Unit economics"])
    await measured(`${view}, calculated`, async () => {
      await openView(pane, view);
      await waiting.first().waitFor({ state: "detached", timeout: 60_000 });
    });
  await page.screenshot({ path: artifact("large-plan-1440.png") });
  console.info(`longest task of the page in ms: ${JSON.stringify(longest)}`);
  expect(faults).toEqual([]);
});
