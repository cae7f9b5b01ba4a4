import type { Frame } from "playwright-core";

/** Elements of the pane that extend beyond its right edge, or beyond a part of it that hides or scrolls the rest. */
export const cutOff = (pane: Frame): Promise<readonly string[]> =>
  pane.evaluate(() => {
    const edgeOf = (element: Element): number => {
      let edge = document.documentElement.clientWidth;
      for (let one = element.parentElement; one !== null; one = one.parentElement)
        if (getComputedStyle(one).overflowX !== "visible") edge = Math.min(edge, one.getBoundingClientRect().right);
      return edge;
    };
    return [...document.querySelectorAll("main *")]
      .filter((element) => element.checkVisibility() && element.closest("svg") === null)
      .filter((element) => element.getBoundingClientRect().right > edgeOf(element) + 1)
      .map((element) => element.outerHTML.slice(0, 120));
  });
