import type { Frame } from "playwright-core";

/** By its tab, or by the menu of those that find no room in a narrow pane. */
export async function openView(pane: Frame, name: string, more = "More views"): Promise<void> {
  const tab = pane.getByRole("tab", { name });
  await pane.getByRole("tablist").waitFor();
  if (await tab.isVisible()) return tab.click();
  await pane.getByRole("button", { name: more }).click();
  await pane.getByRole("menuitem", { name }).click();
  await tab.waitFor();
}
