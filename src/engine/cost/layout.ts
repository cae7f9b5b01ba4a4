/** Where each segment lies in the rollout, and how much experience its first deployment meets. */
import type { Plan, Segment } from "./inputs";

export type SegmentSpan = Readonly<{
  segment: Segment;
  /** Deployments before the segment's first. */
  before: number;
  /** Last deployment of the segment; Infinity for a bare price. */
  last: number;
  /** Deployments before it in its own industry and in others. */
  beforeInIndustry: number;
  beforeElsewhere: number;
}>;

/** Segments with clients, in rollout order; one with 0 clients never begins. */
export function layout({ segments }: Plan): readonly SegmentSpan[] {
  const inIndustry = new Map<string, number>();
  let before = 0;
  return segments
    .filter((segment) => segment.clients > 0)
    .map((segment) => {
      const own = inIndustry.get(segment.industry) ?? 0;
      const stretch: SegmentSpan = {
        segment,
        before,
        last: before + segment.clients,
        beforeInIndustry: own,
        beforeElsewhere: before - own,
      };
      inIndustry.set(segment.industry, own + segment.clients);
      before += segment.clients;
      return stretch;
    });
}
