import type { Frame } from "playwright-core";

/** Milliseconds without a change after which a page counts as still, and after which it is given up. */
const QUIET = 150;
const LIMIT = 20_000;

/**
 * Waits until nothing of the frame moves or changes any more: fonts are there, transitions have ended, and no element
 * comes, goes or is drawn anew.
 */
export async function still(frame: Frame): Promise<void> {
  await frame.evaluate(
    async ({ quiet, limit }) => {
      /** What turns for ever, as a spinner does, is no reason to wait. */
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
