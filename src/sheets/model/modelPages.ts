/**
 * Printing of a model sheet: no page ends within a section or a chart, and the header of the deployment table is on
 * each of its pages.
 */
import { pageBreaks } from "../print/pageBreaks";
import { flowing, whole } from "../print/pieces";
import type { PrintSpec, SheetSpec } from "../SheetSpec";
import { type ModelLayout, VERDICT_ROWS } from "./modelLayout";
import { FIRST_COLUMN } from "./inputColumns";
import { lastColumn } from "./optionColumns";

export function modelPages(layout: ModelLayout, sizes: Pick<SheetSpec, "columnWidths" | "rowHeights">): PrintSpec {
  const { results, deploymentTable } = layout;
  const titles = { first: deploymentTable.header, last: deploymentTable.header };
  const breaks = pageBreaks({ sizes, to: lastColumn(layout.options), titles }, [
    { first: VERDICT_ROWS.first - 1, last: results.last },
    whole(layout.terms),
    // Includes the line below the spare rows.
    whole(layout.drivers, 1),
    whole(layout.segments, 1),
    whole(layout.clients),
    whole(layout.corridor),
    whole(layout.checks),
    whole(layout.about),
    whole(layout.termsUsed),
    whole(layout.blocksRead),
    flowing(layout.driverWorkings),
    flowing(layout.segmentWorkings),
    whole(layout.clientWorkings),
    whole(deploymentTable),
  ]);
  return {
    landscape: true,
    pagesWide: 1,
    area: `${FIRST_COLUMN}1:${lastColumn(layout.options)}${deploymentTable.last}`,
    titles,
    breaks,
  };
}
