import type { Mark } from "./ChartMark";
import type { Point } from "./chartScale";

export type Series = Readonly<{
  label: string;
  color: string;
  points: readonly Point[];
  step?: boolean;
  /** Down to 0. */
  filled?: boolean;
  dashed?: boolean;
}>;

export type LineChartProps = Readonly<{
  title: string;
  /** What a screen reader says of the picture. */
  description: string;
  xTitle: string;
  series: readonly Series[];
  marks: readonly Mark[];
  /** Values are amounts of money. */
  money?: boolean;
  /** Values are shares of 1. */
  shares?: boolean;
  asTable: string;
  formatX: (value: number) => string;
  /** `step` is how far two labels of the axis are apart. */
  formatY: (value: number, step: number) => string;
  /** Digits as the table shows them. */
  formatExact: (value: number) => string;
}>;
