import type { Page } from "playwright-core";

/**
 * Makes the pane as narrow as Excel's narrowest pane, and tall enough to show everything without scrolling. The grid
 * beside it is small, because it is drawn at each change of size.
 */
export async function narrowPane(page: Page, height: number): Promise<void> {
  await page.evaluate(() => {
    const desk = document.querySelector<HTMLElement>(".desk");
    if (desk !== null) desk.style.gridTemplateColumns = "minmax(0, 1fr) 5px 320px";
  });
  await page.setViewportSize({ width: 800, height });
}
