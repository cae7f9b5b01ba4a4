import type { Look, Part } from "../model/Part";
import { upon } from "../model/Part";
import { sheetReference } from "../sheetReference";

/** Follows the title of the model. */
export const riskTitle = (modelSheetName: string, subtitle: string): Part =>
  upon(RISK_TITLE_LOOK, {
    blocks: [
      { at: "B1", cells: [[{ formula: `=${sheetReference(modelSheetName)}!$B$1&": risk"` }]] },
      { at: "B2", cells: [[subtitle]] },
    ],
    formats: [],
  });

export const RISK_TITLE_LOOK: Look = {
  formats: [
    { range: "B1", style: "title" },
    { range: "B2", style: "subtitle" },
  ],
};
