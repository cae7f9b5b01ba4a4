/** The points of a chart as they stand in the cells now. */
import { valuesOf } from "../host/cells";
import type { ChartState, Host, SheetArea } from "../host/Host";

export type PictureSeries = Readonly<{
  name: string;
  color: string;
  line: boolean;
  points: readonly (readonly [x: number, y: number])[];
}>;

export type ChartPicture = Readonly<{
  title: string;
  xTitle: string;
  yTitle: string;
  series: readonly PictureSeries[];
}>;

export function chartPicture(host: Host, chart: ChartState): ChartPicture {
  const text = (path: string): string => textOf(chart.kept.get(path)) ?? "";
  return {
    title: text("Title.Text"),
    xTitle: text("Axes.CategoryAxis.Title.Text"),
    yTitle: text("Axes.ValueAxis.Title.Text"),
    series: chart.series.map(({ name, kept, values, xValues }) => {
      const line = kept.get("ChartType") !== "XYScatter";
      const color = textOf(kept.get(line ? "Format.Line.Color" : "MarkerBackgroundColor")) ?? "#5b6472";
      const [xs, ys] = [numbers(host, xValues), numbers(host, values)];
      const points = ys.flatMap((y, index) => {
        const x = xs[index];
        return x === undefined || y === undefined ? [] : [[x, y] as const];
      });
      return { name, color, line, points };
    }),
  };
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** Cells that hold no number are gaps. */
function numbers(host: Host, source: SheetArea | undefined): readonly (number | undefined)[] {
  if (source === undefined) return [];
  const { row, column, rows, columns } = source.area;
  const cells = valuesOf(host.sheetById(source.sheetId).getRange(row, column, rows, columns));
  return cells.flat().map((value) => (typeof value === "number" ? value : undefined));
}
