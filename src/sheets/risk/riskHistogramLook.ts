/** Chart of the trials by result. */
import type { Measure } from "../../engine/risk/trial/trialMeasure";
import type { SheetMessages } from "../../i18n/sheetMessages";
import { column, type Rows } from "../model/modelLayout";
import type { PartStyle } from "../model/SheetPart";
import { sectionLook } from "../model/section";
import type { Format } from "../SheetSpec";
import type { RiskShape } from "./riskShape";

const AXES: Readonly<Record<Measure, (t: SheetMessages) => string>> = {
  breakeven: ({ risk }) => risk.breakevenClient,
  margin: ({ risk }) => risk.margin,
  npv: ({ cash }) => cash.npv,
  peakfunding: ({ cash }) => cash.peakFunding,
  payback: ({ risk }) => risk.paybackMonth,
};

/** `beside`: rows to the left of the chart. */
export function riskHistogramLook(
  rows: Rows,
  { bins, marks, measure }: RiskShape,
  { beside, t }: Readonly<{ beside: Rows; t: SheetMessages }>,
): PartStyle {
  // Two points per bin, and one at either end.
  const drawn = bins === 0 ? 1 : 2 * bins + 2;
  const points: Rows = { header: rows.header, first: rows.first, last: rows.header + drawn };
  const markRow = (index: number): number => rows.first + index;
  return {
    formats: [
      ...sectionLook(rows.header - 2, "F"),
      { range: `B${rows.header}:E${rows.header}`, style: "header" },
      { range: `B${rows.header}:E${rows.header}`, align: "right" },
      { range: `B${rows.first}:E${rows.last}`, style: "result", align: "right" },
      { range: `D${rows.first}:D${rows.last}`, numberFormat: "count" },
      { range: `E${rows.first}:E${rows.last}`, numberFormat: "percent" },
      { range: `B${rows.last}:E${rows.last}`, style: "balance" },
      { range: `F${rows.last}`, style: "check" },
      { range: `AC${points.header}:AD${points.header}`, style: "header", align: "right" },
      { range: `AC${points.first}:AD${points.last}`, style: "working", numberFormat: "money" },
      ...(marks.length === 0
        ? []
        : ([
            { range: `AF${rows.header}:AH${rows.header}`, style: "header" },
            { range: `AF${rows.first}:AH${markRow(marks.length - 1)}`, style: "working", numberFormat: "money" },
          ] satisfies Format[])),
    ],
    charts: [
      {
        name: "Trials by result",
        title: t.risk.histogramChart,
        series: [
          { name: t.risk.trials, x: column("AC", points), y: column("AD", points), role: "margin" },
          ...marks.map((percent, index) => ({
            name: `P${percent}`,
            x: `$AG$${markRow(index)}`,
            y: `$AH$${markRow(index)}`,
            role: "mark" as const,
          })),
        ],
        xTitle: AXES[measure](t),
        yTitle: t.risk.trialsUnit,
        from: `H${beside.header - 2}`,
        to: `N${beside.last}`,
      },
    ],
  };
}
