/** The position of each segment in the rollout, and the experience before its first deployment. */
import type { Plan, Segment } from "./inputs";

export type SegmentSpan = Readonly<{
  segment: Segment;
  /** Number of deployments before the segment. */
  before: number;
  /** Last deployment of the segment; Infinity for a bare price. */
  last: number;
  /** Deployments before the segment in its own industry, those before the plan included. Below, in other industries. */
  beforeInIndustry: number;
  beforeElsewhere: number;
}>;

/** Segments with clients, in rollout order. A segment of 0 clients never begins. */
export function layout({ segments }: Pick<Plan, "segments">): readonly SegmentSpan[] {
  const inIndustry = new Map<string, number>();
  const priors = priorOfIndustries(segments);
  const allPrior = sumOf(priors);
  let before = 0;
  return segments
    .filter((segment) => segment.clients > 0)
    .map((segment) => {
      const own = inIndustry.get(segment.industry) ?? 0;
      const prior = priors.get(segment.industry) ?? 0;
      const span: SegmentSpan = {
        segment,
        before,
        last: before + segment.clients,
        beforeInIndustry: own + prior,
        beforeElsewhere: before - own + allPrior - prior,
      };
      inIndustry.set(segment.industry, own + segment.clients);
      before += segment.clients;
      return span;
    });
}

/** Deployments before the plan in all industries listed. */
export const priorDeployments = ({ segments }: Pick<Plan, "segments">): number => sumOf(priorOfIndustries(segments));

const sumOf = (priors: ReadonlyMap<string, number>): number =>
  [...priors.values()].reduce((sum, prior) => sum + prior, 0);

/** Deployments before the plan, by industry: the first segment of an industry gives them, even without clients. */
function priorOfIndustries(segments: readonly Segment[]): ReadonlyMap<string, number> {
  const priors = new Map<string, number>();
  for (const { industry, prior = 0 } of segments) if (!priors.has(industry)) priors.set(industry, prior);
  return priors;
}
