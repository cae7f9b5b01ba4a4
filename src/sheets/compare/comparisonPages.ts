/** How a comparison is printed: what it is made of stays behind, title and names stand on each page, and no page ends within a table or the chart. */
import type { Rows } from "../model/modelLayout";
import { pageBreaks, type Piece } from "../print/pageBreaks";
import { grouped, whole } from "../print/pieces";
import type { PrintSpec, SheetSpec } from "../SheetSpec";
import { type ComparisonLayout, linesOf, SEGMENT_LINES, TOP } from "./comparisonLayout";

const HEAD = 4;

export function comparisonPages(
  layout: ComparisonLayout,
  sizes: Pick<SheetSpec, "columnWidths" | "rowHeights">,
): PrintSpec {
  const { about, edge, drivers, segments, driverLines, segmentLines } = layout;
  const area = `B1:${edge}${about.last}`;
  const titles = { first: TOP.title, last: TOP.names };
  const pieces: readonly Piece[] = [
    whole(layout.figures),
    whole(layout.differing),
    whole(layout.picture),
    whole(layout.crossover),
    whole(layout.termLines),
    grouped(
      driverLines,
      drivers.map((input) => 1 + linesOf(input).length),
    ),
    grouped(
      segmentLines,
      segments.map(() => 1 + SEGMENT_LINES.length),
    ),
    checksPiece(layout.checks),
    whole(about),
  ];
  return { landscape: true, pagesWide: 1, area, titles, breaks: pageBreaks({ sizes, to: edge, titles }, pieces) };
}

/** Each line stands for itself; the first ones stay with the heading. */
function checksPiece(rows: Rows): Piece {
  const free = rows.first + HEAD;
  return { ...whole(rows), parts: Array.from({ length: rows.last - free + 1 }, (_, index) => free + index) };
}
