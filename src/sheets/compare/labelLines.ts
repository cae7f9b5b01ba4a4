import type { ComparedModel } from "./ComparedModel";

/** Letters that a line of a label holds for sure. */
const LETTERS = 38;

/** Lines that a label takes. */
export const labelLines = (letters: number): number => Math.ceil(letters / LETTERS);

/** Before the name of the first scenario: its margin against that of the others. */
export const MORE_THAN = "more than ";

export const moreThanLines = ([first]: readonly ComparedModel[]): number =>
  labelLines(MORE_THAN.length + (first?.sheetName.length ?? 0));
