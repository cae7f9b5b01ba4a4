import { column, type Rows } from "./modelLayout";

/**
 * A column of a block from its header row to its end row. Rows that are inserted, deleted, sorted or cut between the
 * two stay inside it, including the first and the last row of data. A range that began with the first row of data would
 * not grow when a row is inserted above that row.
 */
export const blockColumn = (letter: string, { header, last }: Rows): string =>
  column(letter, { header, first: header, last });

/** The cell of a column at this number of rows below the header. */
export const blockCell = (letter: string, rows: Rows, position: string): string =>
  `INDEX(${blockColumn(letter, rows)},${position}+1)`;

/** Number of rows of a block below its header. */
export const blockRows = (letter: string, rows: Rows): string => `(ROWS(${blockColumn(letter, rows)})-1)`;

/** Number of cells of a column below the header that are not blank. */
export const filledBelow = (letter: string, rows: Rows): string =>
  `(SUMPRODUCT((${blockColumn(letter, rows)}<>"")*1)-IF(${blockCell(letter, rows, "0")}="",0,1))`;

/** Number of cells of a column below the header that are neither blank nor numbers. */
export function textsBelow(letter: string, rows: Rows): string {
  const [cells, header] = [blockColumn(letter, rows), blockCell(letter, rows, "0")];
  return `(SUMPRODUCT((${cells}<>"")*(1-ISNUMBER(${cells})))-IF(OR(${header}="",ISNUMBER(${header})),0,1))`;
}
