/** Scatter charts as Excel's own: everything said outright. */
import type { SheetChart } from "hucre/xlsx";
import { CHART_COLORS } from "../chartColors";
import type { ChartSeries, ChartSpec, SheetSpec } from "../SheetSpec";
import { areaOf, onSheet } from "./area";
import { rgb } from "./cellStyles";

const LINE_POINTS = 2;
const MARK_POINTS = 9;
const AXIS = { numberFormat: { formatCode: "#,##0" }, majorTickMark: "out", minorTickMark: "none" } as const;

export const fileCharts = ({ name, charts }: SheetSpec): SheetChart[] => charts.map((chart) => fileChart(name, chart));

function fileChart(sheetName: string, { title, series, xTitle, yTitle, from, to }: ChartSpec): SheetChart {
  const { top, left } = areaOf(from);
  const { bottom, right } = areaOf(to);
  return {
    type: "scatter",
    scatterStyle: "lineMarker",
    title,
    titleFontSize: 11,
    altText: `${title}: ${series.map((one) => one.name).join(", ")}, by ${xTitle}`,
    series: series.map((one) => fileSeries(sheetName, one)),
    anchor: { from: { row: top, col: left }, to: { row: bottom + 1, col: right + 1 } },
    legend: "bottom",
    axes: {
      // Its figures stand below the chart, where a margin is negative too.
      x: { title: xTitle, ...AXIS, tickLblPos: "low" },
      y: { title: yTitle, ...AXIS },
    },
  };
}

function fileSeries(sheetName: string, { name, x, y, role }: ChartSeries): SheetChart["series"][number] {
  const color = rgb(CHART_COLORS[role]);
  return {
    name,
    categories: onSheet(sheetName, areaOf(x)),
    values: onSheet(sheetName, areaOf(y)),
    color,
    ...(role === "mark"
      ? { marker: { symbol: "circle", size: MARK_POINTS, fill: color, line: color } }
      : { stroke: { width: LINE_POINTS }, marker: { symbol: "none" } }),
  };
}
