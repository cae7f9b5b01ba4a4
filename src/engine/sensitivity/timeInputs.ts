/** Inputs that decide when deployments are completed. */
import { type CompiledPlan, compile } from "../cost/compile";
import { type InputRef, planWith } from "../risk/Uncertainty";
import type { Plan, Segment } from "../cost/inputs";
import { DomainError } from "../DomainError";
import { deliveries } from "../time/deliveries";
import { tightestMonth } from "./decisivePoint";
import { anyLearns, hasActiveDriver, driverInputs } from "./driverInputs";
import { anyExperienced, spansIndustries, segmentsUpTo } from "./experience";
import { priorInputs } from "./priorInputs";
import { ofSegment, ofTerms, trialTerms } from "./segmentInputs";

/** Whether a result that depends on the completed deployments by month differs between two of them. */
export type Differs = (completed: readonly number[], other: readonly number[]) => boolean;

/** The number completed by the end of the last month. */
const byTheEnd: Differs = (completed, other) => completed.at(-1) !== other.at(-1);

/**
 * Inputs of the deployments completed by the end of a month: demand, and expert-months when the number of experts is
 * limited. The terms must have a start rate and a horizon.
 */
export function deliveredInputs(
  compiled: CompiledPlan,
  month = compiled.plan.terms.horizon ?? 0,
  differs: Differs = byTheEnd,
): readonly InputRef[] {
  const { plan } = compiled;
  const completed = deliveries(compiled).completed.slice(0, month + 1);
  const count = completed.at(-1) ?? 0;
  const met = segmentsUpTo(compiled, Math.max(1, count));
  const limited = plan.terms.experts !== undefined;
  const on = limited && hasActiveDriver(plan, true);
  const learned = on
    ? [
        ...driverInputs(plan, { experienced: anyExperienced(compiled, count), expertsOnly: true }),
        ...(anyLearns(plan, true) ? priorInputs(compiled, servedUpTo(compiled, Math.max(1, count))) : []),
        ...(spansIndustries(compiled, count) && anyLearns(plan, true) ? ofTerms(plan.terms, ["transfer"]) : []),
      ].filter((target) => canMove(compiled, target, (other) => differs(completed, other.slice(0, month + 1))))
    : [];
  return [
    ...learned,
    ...met.flatMap(({ index, segment }) =>
      ofSegment(plan, index, segment.clients > 0 && on ? ["clients", "size"] : ["clients"]),
    ),
    ...(on ? trialTerms(plan) : []),
    ...ofTerms(plan.terms, [
      ...(["startRate", "ramp", "maxRate", "firstMonth", "horizon"] as const),
      ...(on ? (["experts"] as const) : []),
    ]),
  ];
}

const servedUpTo = (compiled: CompiledPlan, count: number): readonly Segment[] =>
  segmentsUpTo(compiled, count)
    .map(({ segment }) => segment)
    .filter(({ clients }) => clients > 0);

/**
 * What teams learn moves deliveries in one direction only. If neither the least nor the most that they can learn moves
 * the result, the input does not matter.
 */
function canMove(
  { plan }: CompiledPlan,
  target: InputRef,
  differs: (completed: readonly number[]) => boolean,
): boolean {
  const ends = endsOf(plan, target);
  return (
    ends === undefined ||
    ends.some((end) => {
      const changed = compiledWith(plan, target, end);
      return changed !== undefined && differs(deliveries(changed).completed);
    })
  );
}

/** The ends of what an input does to learning; undefined for an input that is no matter of learning. */
function endsOf({ drivers }: Plan, target: InputRef): readonly number[] | undefined {
  if (target.kind === "term") return target.term === "transfer" ? [0, 1] : undefined;
  if (target.kind === "segment") return target.column === "prior" ? [0, MANY_PRIOR] : undefined;
  if (target.kind !== "driver") return undefined;
  if (target.column === "slope") return [1, ...STEEP];
  return target.column === "floor" ? [0, drivers[target.driver]?.first ?? 0] : undefined;
}

const MANY_PRIOR = 1e6;
/** The cumulative average curve cannot fall as steeply as the others. */
const STEEP = [0.01, 0.51];

function compiledWith(plan: Plan, target: InputRef, value: number): CompiledPlan | undefined {
  const changed = { target, name: "", low: value, likely: value, high: value, distribution: "pert" } as const;
  try {
    return compile(planWith(plan, [changed], [value]));
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

/** Inputs of the highest number of expert-months due per month. */
export function headcountInputs(compiled: CompiledPlan): readonly InputRef[] {
  const { plan } = compiled;
  const { due } = tightestMonth(compiled) ?? { due: 0 };
  const on = hasActiveDriver(plan, true);
  return [
    ...driverInputs(plan, { experienced: anyExperienced(compiled, due), expertsOnly: true }),
    ...(on
      ? segmentsUpTo(compiled, due).flatMap(({ index, segment }) =>
          ofSegment(plan, index, segment.clients === 0 ? ["clients"] : ["clients", "size"]),
        )
      : []),
    ...(on && anyLearns(plan, true) ? priorInputs(compiled, servedUpTo(compiled, due)) : []),
    ...(on && spansIndustries(compiled, due) && anyLearns(plan, true) ? ofTerms(plan.terms, ["transfer"]) : []),
    ...(on ? trialTerms(plan) : []),
    ...(on ? ofTerms(plan.terms, ["startRate", "ramp", "maxRate", "firstMonth", "horizon"]) : []),
  ];
}
