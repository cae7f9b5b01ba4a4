import { extent } from "d3-array";
import { type ScaleLinear, scaleLinear } from "d3-scale";

export type Point = Readonly<{ x: number; y: number }>;
export type Size = Readonly<{ width: number; height: number }>;
export type Scale = ScaleLinear<number, number>;

/** Room for the labels of the axes, in pixels. */
export const MARGIN = { top: 18, right: 12, bottom: 30, left: 50 } as const;

/** What a label below the lowest point takes: beside the line it would stand on it. */
const LABEL = 24;

/**
 * Both axes for all the points; the vertical one always holds 0. `labelled`: room is left below for the label of a
 * lowest point.
 */
export function chartScales(
  points: readonly Point[],
  { width, height }: Size,
  { labelled = false } = {},
): Readonly<{ x: Scale; y: Scale }> {
  const [xFrom = 0, xTo = 1] = extent(points, (point) => point.x);
  const [yFrom = 0, yTo = 1] = extent(points, (point) => point.y);
  // A domain of one value maps to the middle of the axis.
  const x = scaleLinear([xFrom, xTo], [MARGIN.left, width - MARGIN.right]);
  const [low, high] = [Math.min(0, yFrom), Math.max(0, yTo)];
  const y = scaleLinear(
    [low, low === high ? 1 : high],
    [height - MARGIN.bottom - (labelled ? LABEL : 0), MARGIN.top],
  ).nice(4);
  return { x, y };
}
