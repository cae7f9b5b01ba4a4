/** Which segments the first clients of a rollout cover, and whether those clients have experience to learn from. */
import type { CompiledPlan } from "../cost/compile";
import type { Plan, Segment } from "../cost/inputs";

export type PositionedSegment = Readonly<{
  /** Index in the plan. */
  index: number;
  segment: Segment;
  /** Number of clients before the first one of this segment. */
  before: number;
}>;

/** Segments of the first `count` clients. Segments of 0 clients are included: they would count if they had clients. */
export function segmentsUpTo({ plan }: CompiledPlan, count: number): readonly PositionedSegment[] {
  return positioned(plan).filter(({ before }) => before < count);
}

/** The segment of client n. */
export function segmentOf({ plan }: CompiledPlan, n: number): PositionedSegment | undefined {
  return positioned(plan).find(({ before, segment }) => n > before && n <= before + segment.clients);
}

function positioned({ segments }: Plan): readonly PositionedSegment[] {
  let before = 0;
  return segments.map((segment, index) => {
    const found = { index, segment, before };
    before += segment.clients;
    return found;
  });
}

/** Whether one of the first `count` clients comes after clients of another industry. */
export function spansIndustries({ spans }: CompiledPlan, count: number): boolean {
  return spans.some(({ before, beforeElsewhere }) => before < count && beforeElsewhere > 0);
}

/** Whether client n comes after clients of another industry. */
export function hasOutsideExperience({ spans }: CompiledPlan, n: number): boolean {
  return spans.some(({ before, last, beforeElsewhere }) => n > before && n <= last && beforeElsewhere > 0);
}

/** Whether clients before n count as experience, fully or in part. */
export function isExperienced({ plan, spans }: CompiledPlan, n: number): boolean {
  const found = spans.find(({ before, last }) => n > before && n <= last);
  if (found === undefined) return false;
  return n - found.before + found.beforeInIndustry > 1 || plan.terms.transfer * found.beforeElsewhere > 0;
}

/**
 * Whether one of the first `count` clients has experience: the second client of an industry has, and with transfer any
 * client after another industry.
 */
export function anyExperienced(compiled: CompiledPlan, count: number): boolean {
  return compiled.spans.some(({ before, last }) => {
    const end = Math.min(last, count);
    return before < count && (isExperienced(compiled, before + 1) || isExperienced(compiled, end));
  });
}
