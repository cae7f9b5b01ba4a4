import type { Page } from "playwright-core";

/** The pane as wide as Excel's own at its narrowest, and so high that nothing of it has to be scrolled. */
export async function narrowPane(page: Page, height: number): Promise<void> {
  await page.evaluate(() => {
    const desk = document.querySelector<HTMLElement>(".desk");
    if (desk !== null) desk.style.gridTemplateColumns = "minmax(0, 1fr) 5px 320px";
  });
  await page.setViewportSize({ width: 1440, height });
}
