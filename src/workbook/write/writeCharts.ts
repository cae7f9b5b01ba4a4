/** Native charts with every type, series and axis set explicitly, because Excel's defaults differ by platform. */
import { AXIS_FORMATS } from "../../sheets/axisFormats";
import { lineLook } from "../../sheets/chartColors";
import { chartText } from "../../sheets/chartText";
import type { ChartSeries, ChartSpec } from "../../sheets/SheetSpec";

const BARS = "BarClustered";
const LINES = "XYScatterLinesNoMarkers";
const DASHES = { solid: "Continuous", dash: "Dash", dot: "RoundDot" } as const;

export function writeCharts(sheet: Excel.Worksheet, charts: readonly ChartSpec[]): void {
  for (const spec of charts) writeChart(sheet, spec);
}

function writeChart(sheet: Excel.Worksheet, spec: ChartSpec): void {
  const [first, ...others] = spec.series;
  if (first === undefined) return;
  const bars = spec.kind === "bars";
  const chart = sheet.charts.add(bars ? BARS : LINES, sheet.getRange(first.y), "Columns");
  chart.name = spec.name;
  chart.setPosition(spec.from, spec.to);
  chart.title.text = chartText(spec.title);
  chart.title.format.font.size = 11;
  chart.legend.position = "Bottom";
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = chartText(spec.xTitle);
  valueAxis.title.text = chartText(spec.yTitle);
  valueAxis.numberFormat = AXIS_FORMATS[spec.yFormat ?? "amounts"];
  if (spec.yStep !== undefined) valueAxis.majorUnit = spec.yStep;
  if (spec.xTo !== undefined) categoryAxis.maximum = spec.xTo;
  if (bars) {
    // Excel draws the first bar at the bottom, and names beside the axis, where bars are.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.tickLabelPosition = "Low";
  }
  const write = bars ? writeBars : writeSeries;
  write(sheet, chart.series.getItemAt(0), first);
  for (const series of others) write(sheet, chart.series.add(chartText(series.name)), series);
}

/** Both ends of an input share its line; older versions of Excel draw them side by side. */
function writeBars(sheet: Excel.Worksheet, series: Excel.ChartSeries, spec: ChartSeries): void {
  series.name = chartText(spec.name);
  series.setXAxisValues(sheet.getRange(spec.x));
  series.setValues(sheet.getRange(spec.y));
  series.format.fill.setSolidColor(lineLook(spec).color);
  series.overlap = 100;
  series.gapWidth = 60;
}

function nameBeside(series: Excel.ChartSeries, side: "above" | "below"): void {
  series.hasDataLabels = true;
  series.dataLabels.showSeriesName = true;
  series.dataLabels.showValue = false;
  series.dataLabels.position = side === "above" ? "Top" : "Bottom";
}

function writeSeries(sheet: Excel.Worksheet, series: Excel.ChartSeries, spec: ChartSeries): void {
  const { x, y, role } = spec;
  const { color, dash } = lineLook(spec);
  series.name = chartText(spec.name);
  series.setXAxisValues(sheet.getRange(x));
  series.setValues(sheet.getRange(y));
  if (role === "mark") {
    series.chartType = "XYScatter";
    series.markerStyle = "Circle";
    series.markerSize = 9;
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
    if (spec.named !== undefined) nameBeside(series, spec.named);
  } else {
    series.chartType = LINES;
    series.smooth = false;
    series.format.line.color = color;
    series.format.line.weight = 2;
    series.format.line.lineStyle = DASHES[dash];
  }
}
