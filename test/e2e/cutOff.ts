import type { Frame } from "playwright-core";

/** Elements of the pane that extend beyond its right edge. */
export const cutOff = (pane: Frame): Promise<readonly string[]> =>
  pane.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    return [...document.querySelectorAll("main *")]
      .filter((element) => element.checkVisibility() && element.closest("svg") === null)
      .filter((element) => element.getBoundingClientRect().right > wide + 1)
      .map((element) => element.outerHTML.slice(0, 120));
  });
