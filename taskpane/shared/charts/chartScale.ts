import { extent } from "d3-array";
import { type ScaleLinear, scaleLinear } from "d3-scale";

export type Point = Readonly<{ x: number; y: number }>;
export type Size = Readonly<{ width: number; height: number }>;
export type Scale = ScaleLinear<number, number>;

/** Room for the labels of the axes, in pixels. */
export const MARGIN = { top: 18, right: 12, bottom: 30, left: 50 } as const;

/** Height of a label below the lowest point; beside the line the label would overlap it. */
const LABEL = 24;

/**
 * Scales of both axes for all points. The vertical axis always includes 0. `labelled` reserves room below the lowest
 * point for its label.
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
