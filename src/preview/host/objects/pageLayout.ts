import type { KeptShape } from "../KeptObject";

/** What a printer would be told: kept, since the preview does not print. */
export const PAGE_LAYOUT: KeptShape = {
  name: "PageLayout",
  properties: {
    Orientation: "Portrait",
    Zoom: { scale: 100 },
    PaperSize: "A4",
    CenterHorizontally: false,
    PrintArea: "",
    PrintTitleRows: "",
  },
  setters: { SetPrintArea: "PrintArea", SetPrintTitleRows: "PrintTitleRows" },
};
