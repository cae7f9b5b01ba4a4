/**
 * Page breaks, set so that no page ends within a table, a chart or right below a heading. A sheet that is one page wide
 * is scaled down until its columns fit. A page then holds
 *
 *     height of the paper / scale,   scale = min(1, width of the paper / width of the columns)
 *
 * of its rows, for A4 or Letter, whichever holds fewer. With other print settings, Office adds its own breaks.
 */
import { MARGIN_INCHES, POINTS_AN_INCH } from "./margins";
import type { PrintSpec, SheetSpec } from "../SheetSpec";
import { columnPoints } from "../columnPoints";
import { columnLetters } from "../../a1/columns";

export type Piece = Readonly<{
  /** First and last row of a group that stays together. */
  first: number;
  last: number;
  /**
   * If the rows do not fit on one page: the rows that may begin the next page. Without any, Office breaks the pages.
   */
  parts?: readonly number[];
  /** The group may be split even if it would fit on a page of its own, so that no page stays half empty before it. */
  fills?: boolean;
}>;

type Sizes = Pick<SheetSpec, "columnWidths" | "rowHeights">;
/** The printed area begins with B1; `to` is its last column. */
type Page = Readonly<{ sizes: Sizes; to: string; titles?: PrintSpec["titles"]; upright?: boolean }>;

const MARGINS = 2 * POINTS_AN_INCH * MARGIN_INCHES;
/** Printable size of A4 and Letter in landscape, in points. */
const PAPERS = [
  { width: 841.9 - MARGINS, height: 595.3 - MARGINS },
  { width: 792 - MARGINS, height: 612 - MARGINS },
] as const;
/** Default height of a row, in points, and width of a column, in characters. */
const ROW = 15;
const COLUMN = 8.43;
/** Share of a page that stays free, because fonts and printers differ. */
const SPARE = 0.07;

/**
 * `pieces` are in order from top to bottom; a page may end between two of them. A piece without parts that is longer
 * than a page must be the last.
 */
export function pageBreaks({ sizes, to, titles, upright = false }: Page, pieces: readonly Piece[]): readonly number[] {
  const room = roomOf(sizes, { to, upright });
  const height = (first: number, last: number): number => heightOf(sizes, first, last);
  const onTop = titles === undefined ? 0 : height(titles.first, titles.last);
  const breaks: number[] = [];
  let begins = 1;
  const fits = (last: number): boolean => {
    const repeated = titles !== undefined && begins > titles.last ? onTop : 0;
    return repeated + height(begins, last) <= room;
  };
  const begin = (row: number): void => {
    if (row > begins) breaks.push(row);
    begins = Math.max(begins, row);
  };
  for (const { first, last, parts = [], fills = false } of pieces) {
    if (fits(last)) continue;
    if (parts.length === 0 || (!fills && onTop + height(first, last) <= room)) {
      begin(first);
      continue;
    }
    const starts = [first, ...parts];
    starts.forEach((start, index) => {
      if (!fits((starts[index + 1] ?? last + 1) - 1)) begin(start);
    });
  }
  return breaks;
}

function roomOf({ columnWidths }: Sizes, { to, upright }: Readonly<{ to: string; upright: boolean }>): number {
  let width = 0;
  let letter = "A";
  for (let index = 1; letter !== to; index += 1) {
    letter = columnLetters(index);
    width += columnPoints(columnWidths[letter] ?? COLUMN);
  }
  const held = PAPERS.map((paper) => {
    const [across, down] = upright ? [paper.height, paper.width] : [paper.width, paper.height];
    return down / Math.min(1, across / width);
  });
  return Math.min(...held) * (1 - SPARE);
}

function heightOf({ rowHeights = {} }: Sizes, first: number, last: number): number {
  let sum = 0;
  for (let row = first; row <= last; row += 1) sum += rowHeights[row] ?? ROW;
  return sum;
}
