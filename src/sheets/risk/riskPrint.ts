/** Printing of a simulation record: no page ends within a chart or a short table. */
import { pageBreaks } from "../print/pageBreaks";
import { whole } from "../print/pieces";
import type { PrintSpec, SheetSpec } from "../SheetSpec";
import type { RiskLayout } from "./riskLayout";

const LAST_COLUMN = "N";

export function riskPrint(layout: RiskLayout, sizes: Pick<SheetSpec, "columnWidths" | "rowHeights">): PrintSpec {
  const { run, figures, inputs, correlations, bars, bins, curve } = layout;
  // Charts are beside the run and its figures.
  const shorter = [run, figures, inputs, ...(correlations === undefined ? [] : [correlations]), bars].map((rows) =>
    whole(rows),
  );
  const pieces = [...shorter, whole(bins), ...(curve === undefined ? [] : [whole(curve)])];
  const breaks = pageBreaks({ sizes, to: LAST_COLUMN }, pieces);
  return { landscape: true, pagesWide: 1, area: `B1:${LAST_COLUMN}${(curve ?? bins).last}`, breaks };
}
