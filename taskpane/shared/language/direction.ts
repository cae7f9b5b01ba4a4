/**
 * All languages of the add-in run from left to right. `?dir=rtl` mirrors the pane to check that its layout would work.
 */
export const direction = (): "ltr" | "rtl" =>
  new URLSearchParams(window.location.search).get("dir") === "rtl" ? "rtl" : "ltr";
