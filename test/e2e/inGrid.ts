/** Reads cells of the preview's grid and types into them. The grid itself is a canvas. */
import type { Page } from "playwright-core";
import type { PreviewWindow } from "./openPreview";

/** Types into a cell and waits until its dependents are calculated. */
export const typeIn = (page: Page, sheet: string, cell: string, value: unknown): Promise<void> =>
  page.evaluate(
    async ([name, a1, content]) => {
      const { preview } = window as unknown as PreviewWindow;
      preview.setValue(name, a1, content);
      await preview.settled();
    },
    [sheet, cell, value] as const,
  );

export const valueAt = (page: Page, sheet: string, cell: string): Promise<unknown> =>
  page.evaluate(([name, a1]) => (window as unknown as PreviewWindow).preview.getValue(name, a1), [
    sheet,
    cell,
  ] as const);

export const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => (window as unknown as PreviewWindow).preview.settled());

export const sheetsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as PreviewWindow).preview.sheets());

/** The answer at the top of a model sheet. */
export const answerOn = async (page: Page, sheet: string): Promise<string> => String(await valueAt(page, sheet, "B5"));
