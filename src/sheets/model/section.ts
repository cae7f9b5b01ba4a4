import type { Format } from "../SheetSpec";
import { FIRST_COLUMN, LAST_COLUMN } from "./inputColumns";
import type { SheetPart } from "./SheetPart";

/** The most important content ends here, the width of a screen beside the pane. */
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
