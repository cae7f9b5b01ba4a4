/**
 * Printing of a comparison: workings are not printed, title and names are on each page, and no page ends within a short
 * table or the chart. Pages are upright while there are few columns, because an upright page holds nearly twice as many
 * rows.
 */
import { type Rows, rowsIn } from "../model/modelLayout";
import { pageBreaks, type Piece } from "../print/pageBreaks";
import { grouped, whole } from "../print/pieces";
import type { PrintSpec, SheetSpec } from "../SheetSpec";
import { type ComparisonLayout, linesOf, MAX_UPRIGHT, linesOfSegment, TOP } from "./comparisonLayout";

/** Lines that stay with the heading. */
const HEAD = 4;

export function comparisonPages(
  layout: ComparisonLayout,
  sizes: Pick<SheetSpec, "columnWidths" | "rowHeights">,
): PrintSpec {
  const { about, edge, drivers, segments, driverLines, segmentLines, models } = layout;
  const area = `B1:${edge}${about.last}`;
  const titles = { first: TOP.title, last: TOP.names };
  const upright = models.length <= MAX_UPRIGHT;
  const filling = (piece: Piece): Piece => ({ ...piece, fills: true });
  const pieces: readonly Piece[] = [
    filling(lines(layout.figures)),
    whole(layout.differing),
    whole(layout.marginCrossover),
    whole(layout.picture),
    whole(layout.crossover),
    filling(lines(layout.termLines)),
    filling(
      grouped(
        driverLines,
        drivers.map((input) => 1 + linesOf(layout, input).length),
      ),
    ),
    filling(
      grouped(
        segmentLines,
        segments.map(() => 1 + linesOfSegment(layout).length),
      ),
    ),
    filling(lines(layout.checks)),
    whole(about),
  ];
  return {
    landscape: !upright,
    pagesWide: 1,
    area,
    titles,
    breaks: pageBreaks({ sizes, to: edge, titles, upright }, pieces),
  };
}

/** Lines are independent. The first lines stay with the heading, and as many stay together at the end. */
function lines(rows: Rows): Piece {
  const free = rows.first + HEAD;
  const count = Math.max(0, rowsIn(rows) - 2 * HEAD + 1);
  return { ...whole(rows), parts: Array.from({ length: count }, (_, index) => free + index) };
}
