/** What of a sheet belongs together on a page. */
import { type Rows, rowsIn } from "../model/modelLayout";
import type { Piece } from "./pageBreaks";

/** Band and explanation above a header. */
const BAND = 2;
/** Rows of a long table that stand below its header at least, before a page may end. */
const HEAD = 10;

/** A section on one page; `below`: further rows that belong to it. */
export const whole = ({ header, last }: Rows, below = 0): Piece => ({ first: header - BAND, last: last + below });

/** A section that may be longer than a page and ends the sheet. */
export const flowing = (rows: Rows): Piece => ({
  ...whole(rows),
  flowsFrom: rows.first + Math.min(HEAD, rowsIn(rows)) - 1,
});

/** Groups of lines, each below its name: a page may begin with any but the first. */
export function grouped(rows: Rows, lengths: readonly number[]): Piece {
  let row = rows.first;
  const starts = lengths.map((length) => {
    const start = row;
    row += length;
    return start;
  });
  return { ...whole(rows), parts: starts.slice(1) };
}
