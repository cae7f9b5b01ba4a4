/** All languages here run from left to right; `?dir=rtl` turns the pane around, to see that its layout would hold. */
export const direction = (): "ltr" | "rtl" =>
  new URLSearchParams(window.location.search).get("dir") === "rtl" ? "rtl" : "ltr";
