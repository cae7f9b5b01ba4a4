/**
 * One chart of the pane as a sheet: a native chart, visible when the sheet opens, and below it its current points, one
 * series beside another.
 */
import { columnLetters } from "../../a1/columns";
import type { ChartSeries, ChartSpec, NumberFormatName, SheetSpec } from "../SheetSpec";

type Point = Readonly<{ x: number; y: number }>;

/** The style of the series in the original chart. */
type Look = Pick<ChartSeries, "color" | "dashed" | "named">;

export type ChartSheetInput = Readonly<{
  sheetName: string;
  title: string;
  xTitle: string;
  yTitle: string;
  /** Values are fractions of 1. */
  shares?: boolean;
  /** Each series has its own x values. */
  series: readonly (Look & Readonly<{ label: string; points: readonly Point[]; step?: boolean }>)[];
  marks: readonly (Look & Readonly<{ label: string; at: Point }>)[];
}>;

const CHART = { first: 3, last: 22 } as const;
const HEADER = CHART.last + 2;
const FIRST = HEADER + 1;
/** Columns of a chart and their total width in characters: as much as a window shows beside the pane. */
const CHART_COLUMNS = 6;
const WIDTH = 14;

export function chartSheet({
  sheetName,
  title,
  xTitle,
  yTitle,
  shares = false,
  series,
  marks,
}: ChartSheetInput): SheetSpec {
  const drawn = [
    ...series.map(({ step = false, points, ...one }, index) => ({
      ...one,
      points: step ? stepped(points) : points,
      role: "margin" as const,
      line: index,
    })),
    ...marks.map(({ at, ...one }) => ({ ...one, points: [at], role: "mark" as const })),
  ].filter(({ points }) => points.length > 0);
  const left = (index: number): string => columnLetters(2 * index);
  const right = (index: number): string => columnLetters(2 * index + 1);
  const lastRow = (points: readonly Point[]): number => HEADER + points.length;
  const lowest = Math.max(...drawn.map(({ points }) => lastRow(points)));
  const lastData = columnLetters(2 * drawn.length - 1);
  const columns = Math.max(CHART_COLUMNS, 2 * drawn.length);
  return {
    name: sheetName,
    blocks: [
      { at: "A1", cells: [[title]] },
      ...drawn.map(({ label, points }, index) => ({
        at: `${left(index)}${HEADER}`,
        cells: [[xTitle, label], ...points.map(({ x, y }) => [x, y])],
      })),
    ],
    formats: [
      { range: "A1", style: "title" },
      { range: `A${HEADER}:${lastData}${HEADER}`, style: "header", align: "right", wrap: true },
      ...drawn.map(({ points }, index) => ({
        range: `${right(index)}${FIRST}:${right(index)}${lastRow(points)}`,
        numberFormat: shares ? "percent" : formatOf(points),
      })),
    ],
    names: [],
    tables: [],
    charts: [
      {
        name: "Chart",
        title,
        xTitle,
        yTitle,
        xTo: Math.max(...drawn.flatMap(({ points }) => points.map(({ x }) => x))),
        ...vertical(
          drawn.flatMap(({ points }) => points.map(({ y }) => y)),
          shares,
        ),
        series: drawn.map(({ label, points, ...look }, index): ChartSeries => ({
          name: label,
          x: `$${left(index)}$${FIRST}:$${left(index)}$${lastRow(points)}`,
          y: `$${right(index)}$${FIRST}:$${right(index)}$${lastRow(points)}`,
          ...look,
        })),
        from: `A${CHART.first}`,
        to: `${columnLetters(CHART_COLUMNS - 1)}${CHART.last}`,
      },
    ],
    merges: [],
    columnWidths: Object.fromEntries(Array.from({ length: columns }, (_, index) => [columnLetters(index), WIDTH])),
    freezeRows: 0,
    showGridlines: false,
    tabColor: "#0F6C6C",
    print: { landscape: true, pagesWide: 1, area: `A1:${columnLetters(columns - 1)}${lowest}` },
  };
}

/** A scatter chart draws straight lines between points, so each corner needs a point of its own. */
const stepped = (points: readonly Point[]): readonly Point[] =>
  points.flatMap((point, index) => {
    const before = points[index - 1];
    return before === undefined || before.y === point.y ? [point] : [{ x: before.x, y: point.y }, point];
  });

/** Up to this value, whole numbers get a label at each step, and fractions use the General format. */
const FEW = 10;

function vertical(values: readonly number[], shares: boolean): Pick<ChartSpec, "yFormat" | "yStep"> {
  if (shares) return { yFormat: "percent" };
  const few = values.every((value) => Math.abs(value) <= FEW);
  if (!few) return {};
  return values.every(Number.isInteger) ? { yStep: 1 } : { yFormat: "general" };
}

const LARGE = 1000;

const formatOf = (points: readonly Point[]): NumberFormatName =>
  points.some(({ y }) => Math.abs(y) >= LARGE)
    ? "money"
    : points.every(({ y }) => Number.isInteger(y))
      ? "count"
      : "quantity";
