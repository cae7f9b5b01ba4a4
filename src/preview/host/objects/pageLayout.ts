import type { StoredShape } from "../StoredPropertiesObject";

/** Print settings. They are only stored, because the preview does not print. */
export const PAGE_LAYOUT: StoredShape = {
  name: "PageLayout",
  properties: {
    Orientation: "Portrait",
    Zoom: { scale: 100 },
    PaperSize: "A4",
    // Points.
    LeftMargin: 50.4,
    RightMargin: 50.4,
    TopMargin: 54,
    BottomMargin: 54,
    CenterHorizontally: false,
    PrintArea: "",
    PrintTitleRows: "",
  },
  setters: { SetPrintArea: "PrintArea", SetPrintTitleRows: "PrintTitleRows" },
};
