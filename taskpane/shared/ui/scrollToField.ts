/** To the middle, where no bar at the top or at the bottom covers it, with the focus in its first field. */
export function scrollToField(place: Element | null | undefined): void {
  if (!(place instanceof HTMLElement)) return;
  const field = place.matches("input, select, textarea") ? place : place.querySelector<HTMLElement>("input");
  field?.focus({ preventScroll: true });
  place.scrollIntoView({ block: "center" });
}
