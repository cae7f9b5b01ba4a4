/** Which inputs the cash up to a month depends on. */
import type { CompiledPlan } from "../cost/compile";
import type { AnySegmentNumber } from "../cost/inputConstraints";
import type { InputRef } from "../risk/Uncertainty";
import { payback, peakMonth } from "../time/cashFigures";
import { cashFlow } from "../time/cashFlow";
import { completions } from "../time/completions";
import { deliveries } from "../time/deliveries";
import { marginInputs } from "./costInputs";
import { ofSegment, ofTerms, serviceColumns } from "./segmentInputs";
import { deliveredInputs } from "./timeInputs";

/** The month of the peak funding or of the payback. If there is none, the last month of the horizon. */
export function decisiveMonth(compiled: CompiledPlan, figure: "peak" | "payback"): number {
  const flow = cashFlow(compiled);
  const peak = peakMonth(flow);
  const month = figure === "payback" ? (payback(flow) ?? 0) : (peak ?? 0);
  return peak !== undefined && (figure === "peak" || month > 0) ? month : flow.length - 1;
}

/**
 * Inputs of the amounts from month 0 to `month`, and of their timing. The terms must have a start rate and a horizon.
 */
export function cashInputs(compiled: CompiledPlan, month: number): readonly InputRef[] {
  const { terms, segments } = compiled.plan;
  const { completed } = deliveries(compiled);
  const timely: readonly AnySegmentNumber[] = ["price", "fee", "runCost", "term", "churn"];
  const isOfTime = (target: InputRef): boolean => target.kind === "segment" && timely.includes(target.column);
  const paid = compiled.spans.flatMap((span) => {
    const { segment } = span;
    const first = completions(span, completed).findIndex((count) => count > 0);
    if (first < 0 || first > month) return [];
    const served = month - first;
    return ofSegment(segments.indexOf(segment), [
      ...(first + terms.paymentDelay <= month ? (["price"] as const) : []),
      ...serviceColumns(segment).filter((column) => served > (column === "churn" ? 1 : 0)),
    ]);
  });
  return [
    ...marginInputs(compiled, completed[month] ?? 0).filter((target) => !isOfTime(target)),
    ...paid,
    ...(month === 0 ? [] : deliveredInputs(compiled, month)),
    ...(month === 0 ? [] : ofTerms(terms, ["paymentDelay"])),
  ];
}
