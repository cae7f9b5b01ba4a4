import type { Frame } from "playwright-core";
import type { Preview } from "./openPreview";
import { still } from "./still";

export type Theme = "light" | "dark";

/** Looks at the pane in both themes, and leaves it in the light one. The preview tells the pane its theme. */
export async function inEachTheme(
  { pane }: Pick<Preview, "pane">,
  look: (theme: Theme) => Promise<void>,
): Promise<void> {
  await look("light");
  await show(pane, "dark");
  await look("dark");
  await show(pane, "light");
}

async function show(pane: Frame, theme: Theme): Promise<void> {
  await pane.evaluate((wanted) => {
    window.postMessage({ type: "rollout-theme", theme: wanted }, window.location.origin);
  }, theme);
  await pane.waitForFunction((wanted) => document.documentElement.style.colorScheme === wanted, theme);
  await still(pane);
}
