import type { ComparedModel } from "./ComparedModel";

/** Characters that certainly fit on one line of a label. */
const LETTERS = 38;

/** Number of lines that a label needs. */
export const labelLines = (letters: number): number => Math.ceil(letters / LETTERS);

/** Characters before the name of the first scenario: its margin against that of the others. */
const MORE_THAN = "more than ".length;

export const moreThanLines = ([first]: readonly ComparedModel[]): number =>
  labelLines(MORE_THAN + (first?.sheetName.length ?? 0));
