import { sheetReference } from "../../a1/sheetReference";

/** Where a model sheet has its title and, below it, the line that tells its currency. */
export const TITLE_CELL = "B1";
export const SUBTITLE_CELL = "B2";
/** Below that: that figures are illustrative, as long as some are. */
export const ILLUSTRATIVE_CELL = "B3";

/** The title of a model in a formula of another sheet. */
export const titleOf = (modelSheetName: string): string => sheetReference(modelSheetName, "$B$1");
