import type { Mark } from "./ChartMark";

type Rung = Readonly<{ deployment: number }>;

/** The marker of a deployment on a line; undefined if the line does not show that deployment. */
export function markerAt<T extends Rung>(
  ladderPoints: readonly T[],
  deployment: number | undefined,
  mark: Readonly<{ label: (rung: T) => string; y: (rung: T) => number; color: string; side: Mark["side"] }>,
): readonly Mark[] {
  const rung = ladderPoints.find((one) => one.deployment === deployment);
  if (rung === undefined) return [];
  const { label, y, color, side } = mark;
  return [{ label: label(rung), color, at: { x: rung.deployment, y: y(rung) }, side }];
}
