import type { Frame } from "playwright-core";

/**
 * Opens a view. Views are loaded when first opened and calculated, so this waits until a part of the view is visible.
 */
export async function openView(pane: Frame, name: string, more = "More views"): Promise<void> {
  await chooseView(pane, name, more);
  await pane.locator("main :is(h2, dl, table, svg[role=img]):visible").first().waitFor();
}

/** Chooses a view by its tab, or by the menu of the tabs that do not fit in a narrow pane. */
export async function chooseView(pane: Frame, name: string, more = "More views"): Promise<void> {
  const tab = pane.getByRole("tab", { name });
  await pane.getByRole("tablist").waitFor();
  const menu = pane.getByRole("button", { name: more });
  // The row of tabs is measured before any tab is visible.
  await tab.or(menu).locator("visible=true").first().waitFor();
  if (await tab.isVisible()) await tab.click();
  else {
    await menu.click();
    await pane.getByRole("menuitem", { name }).click();
    await tab.waitFor();
  }
}
