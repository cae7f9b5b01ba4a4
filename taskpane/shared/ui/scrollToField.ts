/** Scrolls to the middle of the pane, so that no sticky bar covers the field, and focuses the first input. */
export function scrollToField(element: Element | null | undefined): void {
  if (!(element instanceof HTMLElement)) return;
  const field = element.matches("input, select, textarea") ? element : element.querySelector<HTMLElement>("input");
  field?.focus({ preventScroll: true });
  element.scrollIntoView({ block: "center" });
}
