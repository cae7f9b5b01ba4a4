import type { ComparedModel } from "./ComparedModel";

/** Characters that certainly fit on one line of a label. */
const LETTERS = 38;

/** Number of lines that a label needs. */
export const labelLines = (letters: number): number => Math.ceil(letters / LETTERS);

/** Characters before the name of the first scenario, in the language with the longest text. */
const MORE_THAN = "de plus que ".length;

export const moreThanLines = ([first]: readonly ComparedModel[]): number =>
  labelLines(MORE_THAN + (first?.sheetName.length ?? 0));
