/** Probability of breakeven by number of clients. */
import type { RiskReport } from "../../engine/risk/statistics/RiskReport";
import type { SheetMessages } from "../../i18n/sheetMessages";
import { column, type Rows } from "../model/modelLayout";
import type { PartStyle, SheetPart } from "../model/SheetPart";
import { section, sectionLook } from "../model/section";
import { CURVE_POINTS } from "./riskShape";

export function riskCurve(rows: Rows, { curve }: RiskReport, t: SheetMessages): SheetPart {
  const band = section(rows.header - 2, t.risk.probabilityCurve, t.risk.probabilityCurveExplained, "F");
  return {
    blocks: [
      ...band.blocks,
      {
        at: `B${rows.header}`,
        cells: [
          [t.model.client, t.risk.probabilityAxis],
          // A hundredth of a percent is finer than the error of any simulation.
          ...kept(curve).map(({ deployment, probability }) => [
            deployment,
            Number((100 * probability).toPrecision(12)),
          ]),
        ],
      },
    ],
    formats: [],
  };
}

/** `beside`: rows to the left of the chart. */
export function riskCurveLook(rows: Rows, beside: Rows, t: SheetMessages): PartStyle {
  return {
    formats: [
      ...sectionLook(rows.header - 2, "F"),
      { range: `B${rows.header}:C${rows.header}`, style: "header", align: "right" },
      { range: `B${rows.first}:C${rows.last}`, style: "result", align: "right" },
      { range: `B${rows.first}:B${rows.last}`, numberFormat: "count" },
      { range: `C${rows.first}:C${rows.last}`, numberFormat: "quantity" },
    ],
    charts: [
      {
        name: "Chance by client",
        title: t.risk.probabilityChart,
        series: [{ name: t.risk.probabilityOfBreakeven, x: column("B", rows), y: column("C", rows), role: "margin" }],
        xTitle: t.model.client,
        yTitle: t.risk.probabilitySeries,
        from: `H${beside.header - 2}`,
        to: `N${beside.last}`,
      },
    ],
  };
}

/** Evenly spaced points, including both ends. */
function kept<T>(points: readonly T[]): readonly T[] {
  const count = Math.min(CURVE_POINTS, points.length);
  if (count === points.length) return points;
  return Array.from({ length: count }, (_, index) => Math.round((index * (points.length - 1)) / (count - 1))).flatMap(
    (place) => points[place] ?? [],
  );
}
