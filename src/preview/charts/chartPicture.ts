/** The current points of a chart, read from its cells. */
import { valuesOf } from "../host/cells";
import type { ChartState, Host, StoredProperties, SheetArea } from "../host/Host";

export type PictureSeries = Readonly<{
  name: string;
  color: string;
  line: boolean;
  dashed: boolean;
  /** Position of the name beside the points. */
  named: "above" | "below" | undefined;
  points: readonly (readonly [x: number, y: number])[];
}>;

/** Horizontal bars: one name per line, and the value of each series for it. */
export type BarPicture = Readonly<{
  title: string;
  yTitle: string;
  names: readonly string[];
  series: readonly Readonly<{ name: string; color: string; values: readonly (number | undefined)[] }>[];
}>;

export type ChartPicture = Readonly<{
  title: string;
  xTitle: string;
  yTitle: string;
  /** Settings of the vertical axis. */
  labels: Readonly<{ format: string; step: number | undefined }>;
  series: readonly PictureSeries[];
}>;

export function chartPicture(host: Host, chart: ChartState): ChartPicture {
  const text = (path: string): string => textOf(chart.stored.get(path)) ?? "";
  return {
    title: text("Title.Text"),
    xTitle: text("Axes.CategoryAxis.Title.Text"),
    yTitle: text("Axes.ValueAxis.Title.Text"),
    labels: {
      format: text("Axes.ValueAxis.NumberFormat"),
      step: numberOf(chart.stored.get("Axes.ValueAxis.MajorUnit")),
    },
    series: chart.series.map(({ name, stored, values, xValues }) => {
      const line = stored.get("ChartType") !== "XYScatter";
      const color = textOf(stored.get(line ? "Format.Line.Color" : "MarkerBackgroundColor")) ?? "#5b6472";
      const [xs, ys] = [numbers(host, xValues), numbers(host, values)];
      const points = ys.flatMap((y, index) => {
        const x = xs[index];
        return x === undefined || y === undefined ? [] : [[x, y] as const];
      });
      const dashed = stored.get("Format.Line.LineStyle") === "Dash";
      return { name, color, line, dashed, named: sideOf(stored), points };
    }),
  };
}

/** Undefined for other kinds of charts. */
export function barPicture(host: Host, chart: ChartState): BarPicture | undefined {
  if (chart.type !== "BarClustered") return undefined;
  return {
    title: textOf(chart.stored.get("Title.Text")) ?? "",
    yTitle: textOf(chart.stored.get("Axes.ValueAxis.Title.Text")) ?? "",
    names: cellsOf(host, chart.series[0]?.xValues).map((name) => (typeof name === "string" ? name : "")),
    series: chart.series.map(({ name, stored, values }) => ({
      name,
      color: textOf(stored.get("Format.Fill.SolidColor")) ?? "#5b6472",
      values: numbers(host, values),
    })),
  };
}

const sideOf = (kept: StoredProperties): PictureSeries["named"] => {
  if (kept.get("DataLabels.ShowSeriesName") !== true) return undefined;
  return kept.get("DataLabels.Position") === "Bottom" ? "below" : "above";
};
const numberOf = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);
const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** Cells that hold no number are gaps. */
function numbers(host: Host, source: SheetArea | undefined): readonly (number | undefined)[] {
  return cellsOf(host, source).map((value) => (typeof value === "number" ? value : undefined));
}

function cellsOf(host: Host, source: SheetArea | undefined): readonly unknown[] {
  if (source === undefined) return [];
  const { row, column, rows, columns } = source.area;
  return valuesOf(host.sheetById(source.sheetId).getRange(row, column, rows, columns)).flat();
}
