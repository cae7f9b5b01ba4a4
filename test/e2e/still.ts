import type { Frame } from "playwright-core";

/** Milliseconds without a change after which a page counts as idle, and after which the test gives up. */
const QUIET = 150;
const LIMIT = 20_000;

/**
 * Waits until nothing in the frame moves or changes: fonts are loaded, transitions have ended, and no element is added,
 * removed or redrawn.
 */
export async function still(frame: Frame): Promise<void> {
  await frame.evaluate(
    async ({ quiet, limit }) => {
      /** Endless animations, such as a spinner, are not waited for. */
      const moving = (): readonly Animation[] =>
        document
          .getAnimations()
          .filter((one) => one.playState === "running" && one.effect?.getComputedTiming().endTime !== Infinity);
      const changesWithin = (milliseconds: number): Promise<boolean> =>
        new Promise((resolve) => {
          const end = (changed: boolean): void => {
            observer.disconnect();
            clearTimeout(timer);
            resolve(changed);
          };
          const observer = new MutationObserver(() => {
            end(true);
          });
          observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
          const timer = setTimeout(() => {
            end(false);
          }, milliseconds);
        });
      const began = performance.now();
      do {
        if (performance.now() - began > limit) throw new Error("The page does not come to rest.");
        await document.fonts.ready;
        await Promise.allSettled(moving().map(({ finished }) => finished));
      } while ((await changesWithin(quiet)) || moving().length > 0);
    },
    { quiet: QUIET, limit: LIMIT },
  );
}
