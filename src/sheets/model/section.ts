import type { Format } from "../SheetSpec";
import type { SheetPart } from "./SheetPart";

/**
 * First and last printed column of the sheet. The most important content ends at READ_COLUMN, the width of a screen
 * beside the pane.
 */
export const FIRST_COLUMN = "B";
export const LAST_COLUMN = "M";
export const READ_COLUMN = "J";

/** A band with the name of a section across the sheet, and a line of explanation below it. */
export function section(row: number, title: string, explanation: string, to = LAST_COLUMN): SheetPart {
  return {
    blocks: [
      { at: `${FIRST_COLUMN}${row}`, cells: [[title]] },
      { at: `${FIRST_COLUMN}${row + 1}`, cells: [[explanation]] },
    ],
    formats: sectionLook(row, to),
  };
}

export const sectionLook = (row: number, to = LAST_COLUMN): readonly Format[] => [
  { range: `${FIRST_COLUMN}${row}:${to}${row}`, style: "section" },
  { range: `${FIRST_COLUMN}${row + 1}`, style: "note" },
];
