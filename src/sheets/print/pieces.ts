/** What of a sheet belongs together on a page. */
import type { Rows } from "../model/modelLayout";
import type { Piece } from "./pageBreaks";

/** Band and explanation above a header. */
const BAND = 2;

/** A section on one page; `below`: further rows that belong to it. */
export const whole = ({ header, last }: Rows, below = 0): Piece => ({ first: header - BAND, last: last + below });

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
