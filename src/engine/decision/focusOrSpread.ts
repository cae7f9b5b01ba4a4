/**
 * Focus or spread: compares the same clients in one industry and across several, at the plan's transfer. Prices, sizes,
 * entry and acquisition cost do not change, so the difference is the value of experience within an industry.
 *
 * A plan of several industries is compared with the same plan in one. A plan of one industry is compared with its
 * segments spread evenly over three.
 */
import { type CompiledPlan, compile } from "../cost/compile";
import type { Plan, Segment } from "../cost/inputs";
import { priorDeployments } from "../cost/layout";
import { breakeven } from "./breakeven";
import { margin } from "../cost/totals";
import type { Breakeven } from "./Verdict";

export type Side = Readonly<{ sustained: Breakeven; margin: number }>;
export type FocusOrSpread = Readonly<{
  /** Number of industries that the clients are spread over. */
  industries: number;
  transfer: number;
  focus: Side;
  spread: Side;
}>;

const SPREAD_OVER = 3;

/** Undefined when clients are unlimited, or too few to spread. */
export function focusOrSpread(compiled: CompiledPlan): FocusOrSpread | undefined {
  const { plan, clients } = compiled;
  if (clients === Infinity || clients < 2) return undefined;
  const industries = new Set(plan.segments.filter((one) => one.clients > 0).map(({ industry }) => industry)).size;
  const several = industries > 1;
  const prior = priorDeployments(plan);
  const focused = several
    ? compile(
        sold(
          plan,
          plan.segments.map((one, index) => ({ ...one, industry: "one", ...(index === 0 ? { prior } : {}) })),
        ),
      )
    : compiled;
  const spread = several ? compiled : compile(sold(plan, plan.segments.flatMap(spreadSegment)));
  const counted = several ? industries : Math.min(SPREAD_OVER, Math.max(...plan.segments.map((one) => one.clients)));
  return { industries: counted, transfer: plan.terms.transfer, focus: side(focused), spread: side(spread) };
}

const sold = (plan: Plan, segments: readonly Segment[]): Plan => ({ ...plan, segments });

/** Only the first part with a client pays the entry cost, so that only experience differs. */
function spreadSegment(segment: Segment): readonly Segment[] {
  return Array.from({ length: SPREAD_OVER }, (_, part) => ({
    ...segment,
    industry: `${segment.industry} ${part + 1}`,
    clients: Math.floor((segment.clients + SPREAD_OVER - 1 - part) / SPREAD_OVER),
    entry: part === 0 ? segment.entry : 0,
    ...(part === 0 ? {} : { prior: 0 }),
  }));
}

const side = (compiled: CompiledPlan): Side => ({
  sustained: breakeven(compiled, "sustained"),
  margin: margin(compiled, compiled.last),
});
