/** Native charts: every type, series and axis said outright, since Excel's guesses differ by platform. */
import { lineLook } from "../sheets/chartColors";
import { chartText } from "../sheets/chartText";
import type { ChartSeries, ChartSpec } from "../sheets/SheetSpec";

const LINES = "XYScatterLinesNoMarkers";
const DASHES = { solid: "Continuous", dash: "Dash", dot: "RoundDot" } as const;

export function writeCharts(sheet: Excel.Worksheet, charts: readonly ChartSpec[]): void {
  for (const spec of charts) writeChart(sheet, spec);
}

function writeChart(sheet: Excel.Worksheet, spec: ChartSpec): void {
  const [first, ...others] = spec.series;
  if (first === undefined) return;
  const chart = sheet.charts.add(LINES, sheet.getRange(first.y), "Columns");
  chart.name = spec.name;
  chart.setPosition(spec.from, spec.to);
  chart.title.text = chartText(spec.title);
  chart.title.format.font.size = 11;
  chart.legend.position = "Bottom";
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = chartText(spec.xTitle);
  valueAxis.title.text = chartText(spec.yTitle);
  valueAxis.numberFormat = "#,##0";
  writeSeries(sheet, chart.series.getItemAt(0), first);
  for (const series of others) writeSeries(sheet, chart.series.add(chartText(series.name)), series);
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
  } else {
    series.chartType = LINES;
    series.format.line.color = color;
    series.format.line.weight = 2;
    series.format.line.lineStyle = DASHES[dash];
  }
}
