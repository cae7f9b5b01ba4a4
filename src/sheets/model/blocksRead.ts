/**
 * Counts the inputs of a block that the functions refuse, by native formulas. While any count is above 0, the sheet
 * shows its reason in place of figures, and no figure that the functions would not give.
 */
import type { InLanguage } from "../InLanguage";
import type { CellValue } from "../SheetSpec";
import type { ModelLayout } from "./modelLayout";
import { refusals } from "./refusals";
import { section } from "./section";
import type { SheetPart } from "./SheetPart";
import { sumRowsRead } from "./sumRowsRead";
import { termsRead as readTerms } from "./termsRead";
import { REASON } from "./workingColumns";

export function blocksRead(layout: InLanguage<ModelLayout>): SheetPart {
  const {
    blocksRead: rows,
    t: { reasons },
  } = layout;
  const band = section(rows.header - 2, reasons.workings, reasons.workingsExplained);
  const terms = readTerms(layout);
  const sums = sumRowsRead(layout);
  const cells = refusals(layout).map(({ reason, count }, index): readonly CellValue[] => [
    reason,
    { formula: `=${count}` },
    { formula: `=IF(${REASON.count}${rows.first + index}<>0,1,0)` },
  ]);
  return {
    blocks: [
      ...band.blocks,
      { at: `${REASON.reason}${rows.header}`, cells: [[reasons.reason, reasons.count, reasons.holds1], ...cells] },
      ...terms.blocks,
      ...sums.blocks,
    ],
    formats: [
      ...band.formats,
      { range: `${REASON.reason}${rows.header}:${REASON.holds}${rows.header}`, style: "header" },
      { range: `${REASON.count}${rows.header}:${REASON.holds}${rows.header}`, align: "right" },
      { range: `${REASON.reason}${rows.first}:${REASON.holds}${rows.last}`, style: "working" },
      { range: `${REASON.count}${rows.first}:${REASON.holds}${rows.last}`, numberFormat: "count" },
      ...terms.formats,
      ...sums.formats,
    ],
  };
}
