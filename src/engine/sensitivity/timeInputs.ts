/** Inputs that decide when deployments are completed, and what falls after the horizon. */
import { type CompiledPlan, compile } from "../cost/compile";
import type { InputRef } from "../risk/Uncertainty";
import { completions } from "../time/completions";
import { deliveries } from "../time/deliveries";
import { tightestMonth } from "./decisivePoint";
import { anyLearns, hasActiveDriver, driverInputs } from "./driverInputs";
import { anyExperienced, spansIndustries, segmentsUpTo } from "./experience";
import { ofSegment, ofTerms, serviceColumns, trialTerms } from "./segmentInputs";

/**
 * Inputs of the deployments completed by the end of a month: demand, and expert-months when the number of experts is
 * limited. The terms must have a start rate and a horizon.
 */
export function deliveredInputs(compiled: CompiledPlan, month = compiled.plan.terms.horizon ?? 0): readonly InputRef[] {
  const { plan } = compiled;
  const completed = deliveries(compiled).completed.slice(0, month + 1);
  const count = completed.at(-1) ?? 0;
  const met = segmentsUpTo(compiled, Math.max(1, count));
  const limited = plan.terms.experts !== undefined;
  const on = limited && hasActiveDriver(plan, true);
  const experts = limited
    ? driverInputs(plan, { experienced: anyExperienced(compiled, count), expertsOnly: true }).filter((target) =>
        canDelay(compiled, target, completed),
      )
    : [];
  return [
    ...experts,
    ...met.flatMap(({ index, segment }) =>
      ofSegment(index, segment.clients > 0 && on ? ["clients", "size"] : ["clients"]),
    ),
    ...(on ? trialTerms(plan) : []),
    ...(on && spansIndustries(compiled, count) && anyLearns(plan, true) ? ofTerms(plan.terms, ["transfer"]) : []),
    ...ofTerms(plan.terms, ["startRate", "ramp", "maxRate", "horizon", ...(on ? (["experts"] as const) : [])]),
  ];
}

/** Slope and floor cannot rise above a team that learns nothing. If even that team is on time, they do not matter. */
function canDelay({ plan }: CompiledPlan, target: InputRef, completed: readonly number[]): boolean {
  if (target.kind !== "driver" || target.column === "first") return true;
  const drivers = plan.drivers.map((one, index) => (index === target.driver ? { ...one, slope: 1 } : one));
  const slower = deliveries(compile({ ...plan, drivers })).completed;
  return completed.some((count, month) => count !== slower[month]);
}

/**
 * Inputs of the prices still owed and of the fees less run cost still to come. The terms must have a start rate and a
 * horizon.
 */
export function afterInputs(compiled: CompiledPlan): readonly InputRef[] {
  const { terms, segments } = compiled.plan;
  const { horizon = 0, paymentDelay } = terms;
  const { completed } = deliveries(compiled);
  const own = compiled.spans.flatMap((span) => {
    const { segment } = span;
    const months = completions(span, completed).flatMap((count, month) => (count > 0 ? [month] : []));
    const latest = months.at(-1);
    if (latest === undefined) return [];
    const staying = latest + segment.term > horizon;
    const service = serviceColumns(segment).filter((column) => column === "term" || staying);
    return ofSegment(segments.indexOf(segment), [
      ...(latest + paymentDelay > horizon ? (["price"] as const) : []),
      ...service,
    ]);
  });
  return [...deliveredInputs(compiled), ...own, ...ofTerms(terms, ["paymentDelay"])];
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
          ofSegment(index, segment.clients === 0 ? ["clients"] : ["clients", "size"]),
        )
      : []),
    ...(on && spansIndustries(compiled, due) && anyLearns(plan, true) ? ofTerms(plan.terms, ["transfer"]) : []),
    ...(on ? trialTerms(plan) : []),
    ...(on ? ofTerms(plan.terms, ["startRate", "ramp", "maxRate", "horizon"]) : []),
  ];
}
