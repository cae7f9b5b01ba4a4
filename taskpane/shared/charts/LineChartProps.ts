import type { Mark } from "./ChartMark";
import type { Point } from "./chartScale";

export type Series = Readonly<{
  label: string;
  color: string;
  points: readonly Point[];
  step?: boolean;
  /** Fill the area down to 0. */
  filled?: boolean;
  dashed?: boolean;
}>;

/** A text at a place of the horizontal axis. */
export type AxisLabel = Readonly<{ at: number; text: string }>;

export type LineChartProps = Readonly<{
  title: string;
  /** What a screen reader reads out for the picture. */
  description: string;
  xTitle: string;
  series: readonly Series[];
  marks: readonly Mark[];
  /** Values are amounts of money. */
  money?: boolean;
  /** Values are shares of 1. */
  shares?: boolean;
  /** The summary of the values as a table. Absent where a table stands beside the chart. */
  asTable?: string | undefined;
  /** Labels of the horizontal axis, in order, instead of its numbers. */
  labelsX?: readonly AxisLabel[];
  formatX: (value: number) => string;
  /** `step` is the distance between two labels of the axis. */
  formatY: (value: number, step: number) => string;
  /** All digits, as in the table. */
  formatExact: (value: number) => string;
}>;
