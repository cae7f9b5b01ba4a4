import { readFileSync } from "node:fs";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

type Axe = Readonly<{ run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> }>;

/**
 * Accessibility violations: each broken rule with the elements that break it. The invisible elements with which Fluent
 * UI moves the focus at the ends of a tab list are excluded, because they have no content. A page that was checked in
 * another theme can differ in its contrast only.
 */
export async function barriers(page: Page | Frame, rules: "all" | "contrast" = "all"): Promise<readonly string[]> {
  await page.evaluate(source);
  const options: RunOptions = { resultTypes: ["violations"] };
  if (rules === "contrast") options.runOnly = ["color-contrast"];
  const { violations } = await page.evaluate(
    (given) => (window as unknown as { axe: Axe }).axe.run({ exclude: ["[data-tabster-dummy]"] }, given),
    options,
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
}
