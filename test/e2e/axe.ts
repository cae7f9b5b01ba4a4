import { readFileSync } from "node:fs";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

type Axe = Readonly<{ run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> }>;

/**
 * Accessibility violations: each broken rule with the elements that break it. The invisible elements with which Fluent
 * UI moves the focus at the ends of a tab list are excluded, because they have no content.
 */
export async function barriers(page: Page | Frame): Promise<readonly string[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: Axe }).axe.run({ exclude: ["[data-tabster-dummy]"] }, { resultTypes: ["violations"] }),
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
}
