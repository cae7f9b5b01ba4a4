/** One chart of the pane as a sheet: its points as they are now, series beside series, and a native chart over them. */
import { columnLetter } from "../columnLetter";
import type { ChartSeries, NumberFormatName, SheetSpec } from "../SheetSpec";

type Point = Readonly<{ x: number; y: number }>;

export type ChartSheetInput = Readonly<{
  sheetName: string;
  title: string;
  xTitle: string;
  yTitle: string;
  /** Each keeps its own places on the x axis. */
  series: readonly Readonly<{ label: string; points: readonly Point[] }>[];
  marks: readonly Readonly<{ label: string; at: Point }>[];
}>;

const HEADER = 3;
const FIRST = HEADER + 1;
const CHART_ROWS = 20;
const CHART_COLUMNS = 9;

export function chartSheet({ sheetName, title, xTitle, yTitle, series, marks }: ChartSheetInput): SheetSpec {
  const drawn = [
    ...series.map((one, index) => ({ ...one, role: "margin" as const, line: index })),
    ...marks.map(({ label, at }) => ({ label, points: [at], role: "mark" as const })),
  ].filter(({ points }) => points.length > 0);
  const left = (index: number): string => columnLetter(2 * index + 1);
  const right = (index: number): string => columnLetter(2 * index + 2);
  const lastRow = (points: readonly Point[]): number => HEADER + points.length;
  const afterData = 2 * drawn.length + 2;
  const [chartLeft, chartRight] = [columnLetter(afterData), columnLetter(afterData + CHART_COLUMNS)];
  const lowest = Math.max(FIRST + CHART_ROWS, ...drawn.map(({ points }) => lastRow(points)));
  const lastData = columnLetter(2 * drawn.length);
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
        numberFormat: formatOf(points),
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
        series: drawn.map(({ label, points, ...look }, index): ChartSeries => ({
          name: label,
          x: `$${left(index)}$${FIRST}:$${left(index)}$${lastRow(points)}`,
          y: `$${right(index)}$${FIRST}:$${right(index)}$${lastRow(points)}`,
          ...look,
        })),
        from: `${chartLeft}${FIRST}`,
        to: `${chartRight}${FIRST + CHART_ROWS}`,
      },
    ],
    merges: [],
    columnWidths: Object.fromEntries(drawn.flatMap((_, index) => [left(index), right(index)]).map((one) => [one, 14])),
    freezeRows: HEADER,
    showGridlines: false,
    tabColor: "#0F6C6C",
    print: { landscape: true, pagesWide: 1, area: `A1:${chartRight}${lowest}` },
  };
}

const LARGE = 1000;

const formatOf = (points: readonly Point[]): NumberFormatName =>
  points.some(({ y }) => Math.abs(y) >= LARGE) ? "money" : "quantity";
