/** Native charts: every type, series and axis said outright, since Excel's guesses differ by platform. */
import { CHART_COLORS } from "../sheets/chartColors";
import type { ChartSeries, ChartSpec } from "../sheets/SheetSpec";

const LINES = "XYScatterLinesNoMarkers";

export function writeCharts(sheet: Excel.Worksheet, charts: readonly ChartSpec[]): void {
  for (const spec of charts) writeChart(sheet, spec);
}

function writeChart(sheet: Excel.Worksheet, spec: ChartSpec): void {
  const [first, ...others] = spec.series;
  if (first === undefined) return;
  const chart = sheet.charts.add(LINES, sheet.getRange(first.y), "Columns");
  chart.name = spec.name;
  chart.setPosition(spec.from, spec.to);
  chart.title.text = spec.title;
  chart.title.format.font.size = 11;
  chart.legend.position = "Bottom";
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = spec.xTitle;
  valueAxis.title.text = spec.yTitle;
  valueAxis.numberFormat = "#,##0";
  writeSeries(sheet, chart.series.getItemAt(0), first);
  for (const series of others) writeSeries(sheet, chart.series.add(series.name), series);
}

function writeSeries(sheet: Excel.Worksheet, series: Excel.ChartSeries, { name, x, y, role }: ChartSeries): void {
  const color = CHART_COLORS[role];
  series.name = name;
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
  }
}
