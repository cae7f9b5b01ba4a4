/** Which deployments before the plan a result depends on. */
import type { CompiledPlan } from "../cost/compile";
import type { Segment } from "../cost/inputs";
import type { InputRef } from "../risk/Uncertainty";
import { ofSegment } from "./segmentInputs";

/**
 * Prior deployments of the industries of some segments, and with transfer those of all other industries. The first
 * segment of an industry gives them, even without clients.
 */
export function priorInputs({ plan }: CompiledPlan, served: readonly Segment[]): readonly InputRef[] {
  const { segments, terms } = plan;
  const industries = new Set(served.map(({ industry }) => industry));
  const counts = ({ industry }: Segment): boolean =>
    industries.has(industry) ? true : terms.transfer > 0 && industries.size > 0;
  return segments.flatMap((segment, index) => {
    const isFirst = segments.findIndex(({ industry }) => industry === segment.industry) === index;
    return isFirst && counts(segment) ? ofSegment(plan, index, ["prior"]) : [];
  });
}
