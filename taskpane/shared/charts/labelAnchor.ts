import type { LabelAnchor, Mark } from "./ChartMark";
import type { Point } from "./chartScale";

/**
 * Above a rising line a label goes to the left, above a falling line to the right; below a line it is the other way
 * round. At a turning point and on a level line it is centered.
 */
export function labelAnchor({ at, side }: Mark, lines: readonly (readonly Point[])[]): LabelAnchor {
  for (const points of lines) {
    const index = points.findIndex(({ x, y }) => x === at.x && y === at.y);
    if (index < 0) continue;
    const [before = at, after = at] = [points[index - 1], points[index + 1]];
    const [rises, falls] = [after.y > at.y || before.y < at.y, after.y < at.y || before.y > at.y];
    if (rises === falls) return "none";
    return rises === (side === "above") ? "left" : "right";
  }
  return "none";
}
