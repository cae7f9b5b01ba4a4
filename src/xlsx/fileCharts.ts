/** Scatter charts as native Excel charts, with every property set explicitly. */
import type { SheetChart } from "hucre/xlsx";
import { AXIS_FORMATS } from "../sheets/axisFormats";
import { lineLook } from "../sheets/chartColors";
import { chartText } from "../sheets/chartText";
import type { AxisFormat, ChartSeries, ChartSpec, SheetSpec } from "../sheets/SheetSpec";
import { absolute, areaOf } from "../a1/area";
import { sheetReference } from "../a1/sheetReference";
import { rgb } from "./cellStyles";

const LINE_POINTS = 2;
const DASHES = { dash: "dash", dot: "sysDot" } as const;
const MARK_POINTS = 9;
const AXIS = { majorTickMark: "out", minorTickMark: "none" } as const;

export const fileCharts = ({ name, charts }: SheetSpec): SheetChart[] => charts.map((chart) => fileChart(name, chart));

function fileChart(sheetName: string, spec: ChartSpec): SheetChart {
  if (spec.kind === "bars") throw new RangeError("no sheet of a file has bars");
  const { series, from, to, xTo, yFormat = "amounts", yStep } = spec;
  const title = chartText(spec.title);
  const xTitle = chartText(spec.xTitle);
  const { top, left } = areaOf(from);
  const { bottom, right } = areaOf(to);
  return {
    type: "scatter",
    scatterStyle: "lineMarker",
    title,
    titleFontSize: 11,
    altText: `${title}: ${series.map((one) => chartText(one.name)).join(", ")} (${xTitle})`,
    series: series.map((one) => fileSeries(sheetName, one)),
    anchor: { from: { row: top, col: left }, to: { row: bottom + 1, col: right + 1 } },
    legend: "bottom",
    axes: {
      // The labels of the axis are below the chart, even if a margin is negative.
      x: {
        ...{ title: xTitle, ...AXIS, ...labels("amounts"), tickLblPos: "low" },
        ...(xTo === undefined ? {} : { scale: { max: xTo } }),
      },
      y: {
        ...{ title: chartText(spec.yTitle), axisTitleRotation: -90, ...AXIS, ...labels(yFormat) },
        ...(yStep === undefined ? {} : { scale: { majorUnit: yStep } }),
      },
    },
  };
}

const labels = (format: AxisFormat): Readonly<{ numberFormat: { formatCode: string } }> => ({
  numberFormat: { formatCode: AXIS_FORMATS[format] },
});

function fileSeries(sheetName: string, spec: ChartSeries): SheetChart["series"][number] {
  const { x, y, role } = spec;
  const look = lineLook(spec);
  const color = rgb(look.color);
  return {
    name: chartText(spec.name),
    categories: sheetReference(sheetName, absolute(areaOf(x))),
    values: sheetReference(sheetName, absolute(areaOf(y))),
    color,
    ...(role === "mark"
      ? { marker: { symbol: "circle", size: MARK_POINTS, fill: color, line: color } }
      : {
          stroke: { width: LINE_POINTS, ...(look.dash === "solid" ? {} : { dash: DASHES[look.dash] }) },
          marker: { symbol: "none" },
        }),
  };
}
