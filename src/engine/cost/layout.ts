/** The position of each segment in the rollout, and the experience before its first deployment. */
import type { Plan, Segment } from "./inputs";

export type SegmentSpan = Readonly<{
  segment: Segment;
  /** Number of deployments before the segment. */
  before: number;
  /** Last deployment of the segment; Infinity for a bare price. */
  last: number;
  /** Deployments before the segment in its own industry. Below, those in other industries. */
  beforeInIndustry: number;
  beforeElsewhere: number;
}>;

/** Segments with clients, in rollout order. A segment of 0 clients never begins. */
export function layout({ segments }: Plan): readonly SegmentSpan[] {
  const inIndustry = new Map<string, number>();
  let before = 0;
  return segments
    .filter((segment) => segment.clients > 0)
    .map((segment) => {
      const own = inIndustry.get(segment.industry) ?? 0;
      const span: SegmentSpan = {
        segment,
        before,
        last: before + segment.clients,
        beforeInIndustry: own,
        beforeElsewhere: before - own,
      };
      inIndustry.set(segment.industry, own + segment.clients);
      before += segment.clients;
      return span;
    });
}
