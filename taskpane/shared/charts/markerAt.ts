import type { Mark } from "./ChartMark";

type DeploymentPoint = Readonly<{ deployment: number }>;

/** The marker of a deployment on a line; undefined if the line does not show that deployment. */
export function markerAt<T extends DeploymentPoint>(
  deploymentPoints: readonly T[],
  deployment: number | undefined,
  mark: Readonly<{ label: (point: T) => string; y: (point: T) => number; color: string; side: Mark["side"] }>,
): readonly Mark[] {
  const point = deploymentPoints.find((one) => one.deployment === deployment);
  if (point === undefined) return [];
  const { label, y, color, side } = mark;
  return [{ label: label(point), color, at: { x: point.deployment, y: y(point) }, side }];
}
