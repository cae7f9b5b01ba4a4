import { sheetReference } from "../../a1/sheetReference";

/** Cells of the title of a model sheet and of the line below it that states the currency. */
export const TITLE_CELL = "B1";
export const SUBTITLE_CELL = "B2";
/** The line below that says that figures are illustrative, while some are. */
export const ILLUSTRATIVE_CELL = "B3";

/** The title of a model in a formula of another sheet. */
export const titleOf = (modelSheetName: string): string => inFormula(modelSheetName, TITLE_CELL);
export const subtitleOf = (modelSheetName: string): string => inFormula(modelSheetName, SUBTITLE_CELL);
export const illustrativeNoteOf = (modelSheetName: string): string => inFormula(modelSheetName, ILLUSTRATIVE_CELL);

/** "$B$1" for B1. */
export const absoluteCell = (cell: string): string => cell.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");

const inFormula = (modelSheetName: string, cell: string): string => sheetReference(modelSheetName, absoluteCell(cell));
