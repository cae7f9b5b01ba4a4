import type { Frame, Page } from "playwright-core";
import { LANGUAGE_FACTS } from "../../src/i18n/languageFacts";
import { LANGUAGES, SOURCE_LANGUAGE } from "../../src/i18n/languages";
import { cutOff } from "./cutOff";
import { longestTask } from "./longestTask";
import { valueAt } from "./inGrid";
import { inEachTheme } from "./inEachTheme";
import { artifact, openPreview, type Preview, startPreviewAlone, stopPreview } from "./openPreview";
import { narrowPane } from "./narrowPane";
import { still } from "./still";

jest.setTimeout(240_000);

const MODEL = "Factory inspection";
const SLOPE = "learning slope";

let preview: Preview;
beforeAll(async () => {
  await startPreviewAlone();
  preview = await openPreview();
});
afterAll(stopPreview);
afterEach(() => expect(preview.faults).toEqual([]));

type Frames = Readonly<{ frames: number; seconds: number; longest: number; answers: number }>;

/** Counts the frames of the pane, the longest time between two frames, and the answers shown. */
async function watchFrames(pane: Frame): Promise<() => Promise<Frames>> {
  await pane.evaluate(() => {
    const began = performance.now();
    const seen = { began, last: began, frames: 0, longest: 0, texts: new Set<string>(), stop: false };
    (window as unknown as { seen: typeof seen }).seen = seen;
    const turn = (): void => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - seen.last);
      seen.last = now;
      seen.frames += 1;
      seen.texts.add(document.querySelector('[data-testid="what-if-answer"]')?.textContent ?? "");
      if (!seen.stop) requestAnimationFrame(turn);
    };
    requestAnimationFrame(turn);
  });
  return () =>
    pane.evaluate(() => {
      const { seen } = window as unknown as {
        seen: { began: number; last: number; frames: number; longest: number; texts: Set<string>; stop: boolean };
      };
      seen.stop = true;
      const { frames, longest, texts, last, began } = seen;
      return { frames, longest, seconds: (last - began) / 1000, answers: texts.size };
    });
}

const STEPS = 90;

/** Drags back and forth, like a user. */
async function drag(page: Page, pane: Frame, name: RegExp): Promise<void> {
  const box = await pane.getByRole("slider", { name }).boundingBox();
  if (box === null) throw new Error("no slider");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  for (let step = 0; step < STEPS; step += 1) {
    await page.mouse.move(box.x + box.width * (0.5 + 0.48 * Math.sin(step / 12)), y);
    await page.waitForTimeout(12);
  }
  await page.mouse.up();
}

const report = (what: string, { frames, seconds, longest, answers }: Frames, task: number): void =>
  console.info(
    `${what}: ${frames} frames in ${seconds.toFixed(1)} s, ${(frames / seconds).toFixed(0)} a second; longest ${longest.toFixed(0)} ms, longest task ${task.toFixed(0)} ms of work; ${answers} answers`,
  );

test("dragging a slider updates the answer frame by frame", async () => {
  const { page, pane } = preview;
  await pane.getByRole("button", { name: "What if…" }).click();
  for (const name of [/learning slope/, /first-unit quantity/, /All prices/, /: clients/]) {
    await pane.getByRole("slider", { name }).scrollIntoViewIfNeeded();
    const stopTrace = await longestTask(page);
    const stop = await watchFrames(pane);
    await drag(page, pane, name);
    const seen = await stop();
    const { milliseconds } = await stopTrace();
    report(String(name), seen, milliseconds);
    expect(seen.answers).toBeGreaterThan(20);
    expect(seen.frames).toBeGreaterThan(STEPS / 2);
    expect(milliseconds).toBeLessThan((seen.seconds * 1000) / 20);
  }
  await pane.getByRole("button", { name: "Discard" }).click();
});

test("Apply writes the values, the sheet shows the same answer, and Undo reverts all of them", async () => {
  const { page, pane } = preview;
  const at = (cell: string): Promise<unknown> => valueAt(page, MODEL, cell);
  const before = await at("B5");
  await pane.getByRole("button", { name: "What if…" }).click();
  await pane.getByLabel("All prices, as a number").fill("110 %");
  await pane.getByRole("textbox", { name: new RegExp(SLOPE) }).fill("80 %");
  await pane.getByRole("slider", { name: /: clients/ }).press("ArrowRight");
  await still(pane);
  const shown = await pane.getByTestId("what-if-answer").locator("p").textContent();
  await pane.getByRole("button", { name: "Apply to sheet" }).click();
  await pane.getByTestId("verdict").waitFor();
  await pane.getByText("numbers changed", { exact: false }).waitFor();
  await pane
    .getByTestId("verdict")
    .filter({ hasText: shown ?? "" })
    .waitFor();
  expect(await at("B5")).not.toBe(before);
  await pane.getByRole("button", { name: "Undo" }).click();
  await pane.getByTestId("verdict").filter({ hasText: "Breaks even at client 94" }).waitFor();
  expect(await at("B5")).toBe(before);
});

test("nothing is cut off at 320 px, in every language", async () => {
  const { page, pane } = preview;
  await narrowPane(page, 1300);
  await pane.getByRole("button", { name: "What if…" }).click();
  for (const code of LANGUAGES) {
    if (code !== SOURCE_LANGUAGE) {
      await pane.getByRole("button", { name: /Language|Langue|语言/ }).click();
      await pane.getByRole("menuitemradio", { name: LANGUAGE_FACTS[code].name }).click();
      await still(pane);
    }
    await pane.getByRole("slider").first().waitFor();
    await pane.getByRole("slider").first().press("ArrowRight");
    await still(pane);
    await inEachTheme(preview, async (theme) => {
      expect(await cutOff(pane)).toEqual([]);
      await page.locator("iframe").screenshot({ path: artifact(`what-if-${code}-${theme}.png`) });
    });
  }
});
