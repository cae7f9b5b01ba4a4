/** Scrolls to the middle of the pane, so that no sticky bar covers the field, and focuses the first input. */
export function scrollToField(place: Element | null | undefined): void {
  if (!(place instanceof HTMLElement)) return;
  const field = place.matches("input, select, textarea") ? place : place.querySelector<HTMLElement>("input");
  field?.focus({ preventScroll: true });
  place.scrollIntoView({ block: "center" });
}
