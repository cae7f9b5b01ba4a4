import type { SheetMessages } from "../../i18n/sheetMessages";
import { formulaText } from "../formulaText";
import type { PartStyle, SheetPart } from "../model/SheetPart";
import { titleOf } from "../model/titleCells";

/** Depends on the title of the model. */
export const riskTitle = (modelSheetName: string, subtitle: string, { risk }: SheetMessages): SheetPart => ({
  blocks: [
    { at: "B1", cells: [[{ formula: `=${titleOf(modelSheetName)}&${formulaText(risk.titleEnding)}` }]] },
    { at: "B2", cells: [[subtitle]] },
  ],
  formats: [],
});

export const RISK_TITLE_LOOK: PartStyle = {
  formats: [
    { range: "B1", style: "title" },
    { range: "B2", style: "subtitle" },
  ],
};
