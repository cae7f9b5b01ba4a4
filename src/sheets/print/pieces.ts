/** Groups of rows that stay together on a printed page. */
import type { Rows } from "../model/modelLayout";
import type { Piece } from "./pageBreaks";

/** Rows of band and explanation above a header. */
const BAND = 2;

/** A section on one page; `below`: further rows that belong to it. */
export const whole = ({ header, last }: Rows, below = 0): Piece => ({ first: header - BAND, last: last + below });

/** A section in which any row may begin a page, except the first few, which stay below its header. */
export const flowing = (rows: Rows): Piece => ({
  ...whole(rows),
  parts: Array.from(
    { length: Math.max(0, rows.last - rows.first - MIN_LINES) },
    (_, row) => rows.first + MIN_LINES + row,
  ),
});
const MIN_LINES = 5;

/** Groups of lines, each below its name: any group but the first may begin a page. */
export function grouped(rows: Rows, lengths: readonly number[]): Piece {
  let row = rows.first;
  const starts = lengths.map((length) => {
    const start = row;
    row += length;
    return start;
  });
  return { ...whole(rows), parts: starts.slice(1) };
}
