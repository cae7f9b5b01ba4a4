/** How far into a rollout a figure looks: which segments it meets, and whether anything has been learnt there. */
import type { CompiledPlan } from "../cost/compile";
import type { Plan, Segment } from "../cost/inputs";

export type MetSegment = Readonly<{
  /** Place in the plan. */
  index: number;
  segment: Segment;
  /** Clients before its first. */
  before: number;
}>;

/** Segments that the first `count` clients meet, those of 0 clients among them: with clients they would be met. */
export function segmentsUpTo({ plan }: CompiledPlan, count: number): readonly MetSegment[] {
  return placed(plan).filter(({ before }) => before < count);
}

/** The segment of client n. */
export function segmentOf({ plan }: CompiledPlan, n: number): MetSegment | undefined {
  return placed(plan).find(({ before, segment }) => n > before && n <= before + segment.clients);
}

function placed({ segments }: Plan): readonly MetSegment[] {
  let before = 0;
  return segments.map((segment, index) => {
    const found = { index, segment, before };
    before += segment.clients;
    return found;
  });
}

/** Some of the first `count` clients come after clients of another industry. */
export function spansIndustries({ spans }: CompiledPlan, count: number): boolean {
  return spans.some(({ before, beforeElsewhere }) => before < count && beforeElsewhere > 0);
}

/** Client n comes after clients of another industry. */
export function hasOutsideExperience({ spans }: CompiledPlan, n: number): boolean {
  return spans.some(({ before, last, beforeElsewhere }) => n > before && n <= last && beforeElsewhere > 0);
}

/** Clients before n count as experience, be it in part. */
export function isExperienced({ plan, spans }: CompiledPlan, n: number): boolean {
  const found = spans.find(({ before, last }) => n > before && n <= last);
  if (found === undefined) return false;
  return n - found.before + found.beforeInIndustry > 1 || plan.terms.transfer * found.beforeElsewhere > 0;
}

/**
 * Some of the first `count` clients do: the second of an industry does, and with transfer whoever comes from another.
 */
export function anyExperienced(compiled: CompiledPlan, count: number): boolean {
  return compiled.spans.some(({ before, last }) => {
    const end = Math.min(last, count);
    return before < count && (isExperienced(compiled, before + 1) || isExperienced(compiled, end));
  });
}
