/** Which inputs the cash up to a month depends on. */
import type { CompiledPlan } from "../cost/compile";
import type { AnySegmentNumber } from "../cost/inputConstraints";
import type { Segment } from "../cost/inputs";
import type { InputRef } from "../risk/Uncertainty";
import { payback, peakMonth } from "../time/cashFigures";
import { cashFlow } from "../time/cashFlow";
import { completions } from "../time/completions";
import { deliveries } from "../time/deliveries";
import { clientCashInputs } from "./clientCashInputs";
import { marginInputs } from "./costInputs";
import { hasCost } from "./driverInputs";
import { exchangeInputs } from "./exchangeInputs";
import { ofSegment, ofTerms } from "./segmentInputs";
import { hasService } from "./serviceInputs";
import { taxInputs } from "./taxInputs";
import { deliveredInputs, type Differs } from "./timeInputs";

/** The month of the peak funding or of the payback. If there is none, the last month of the horizon. */
export function decisiveMonth(compiled: CompiledPlan, figure: "peak" | "payback"): number {
  const flow = cashFlow(compiled);
  const peak = peakMonth(flow);
  const month = figure === "payback" ? (payback(flow) ?? 0) : (peak ?? 0);
  return peak !== undefined && (figure === "peak" || month > 0) ? month : flow.length - 1;
}

/** Columns whose amounts are paid later than the deployment. */
const TIMELY: readonly AnySegmentNumber[] = ["price", "fee", "runCost", "term", "churn", "expansion", "feeRise"];

/**
 * Inputs of the amounts from month 0 to `month`, and of their timing. The terms must have a start rate and a horizon.
 */
export function cashInputs(compiled: CompiledPlan, month: number): readonly InputRef[] {
  const { terms } = compiled.plan;
  const { completed } = deliveries(compiled);
  const isOfTime = (target: InputRef): boolean =>
    target.kind === "exchange" || (target.kind === "segment" && TIMELY.includes(target.column));
  return [
    ...marginInputs(compiled, completed[month] ?? 0).filter((target) => !isOfTime(target)),
    ...clientCashInputs(compiled, { after: -1, through: month }),
    ...deploymentCashInputs(compiled, completed.slice(0, month + 1)),
    ...periodicInputs(compiled, month),
    ...taxInputs(compiled, month),
    ...(month === 0 ? [] : deliveredInputs(compiled, month, inAnyMonth)),
    ...(month === 0 ? [] : ofTerms(terms, ["paymentDelay"])),
  ];
}

/** Each completion is paid for in its month. */
const inAnyMonth: Differs = (completed, other) => completed.some((count, month) => count !== other[month]);

/** Only the completions matter whose price, fees or run cost reach beyond the horizon. */
function differsAfter({ plan: { terms }, spans }: CompiledPlan): Differs {
  const { horizon = 0, paymentDelay } = terms;
  const reaches = (segment: Segment, month: number): boolean =>
    (segment.price > 0 && month + paymentDelay > horizon) ||
    hasService(segment, { months: { after: horizon - month, through: Infinity }, nominal: true });
  return (completed, other) =>
    spans.some((span) => {
      const [own, others] = [completions(span, completed), completions(span, other)];
      return own.some((count, month) => count !== others[month] && reaches(span.segment, month));
    });
}

/** Deployment, entry and acquisition cost: in the month of completion, at its prices. Month 1 has those of the plan. */
function deploymentCashInputs({ plan, spans }: CompiledPlan, completed: readonly number[]): readonly InputRef[] {
  const total = completed.at(-1) ?? 0;
  const isLater = total > (completed[1] ?? total);
  const drivers = plan.drivers.filter(hasCost);
  const segments = spans.flatMap((span) => {
    const months = completions(span, completed).flatMap((count, month) => (count > 0 ? [month] : []));
    const [first, latest] = [months[0], months.at(-1)];
    if (first === undefined || latest === undefined) return [];
    const { segment } = span;
    const costs = segment.entry > 0 || segment.acquisition > 0;
    const costsLater = (segment.entry > 0 && first >= 2) || (segment.acquisition > 0 && latest >= 2);
    return [{ segment, index: plan.segments.indexOf(segment), costs, costsLater }];
  });
  const later = segments.filter(({ costsLater }) => costsLater);
  const segmentOf = ({ segment }: (typeof segments)[number]) => segment;
  return [
    ...(isLater ? drivers : [])
      .filter(({ escalation }) => escalation !== undefined)
      .map((driver): InputRef => ({ kind: "driver", driver: plan.drivers.indexOf(driver), column: "escalation" })),
    ...later.flatMap(({ index }) => ofSegment(plan, index, ["costRise"])),
    ...exchangeInputs(plan, "rate", [
      ...(total > 0 ? drivers : []),
      ...segments.filter(({ costs }) => costs).map(segmentOf),
    ]),
    ...exchangeInputs(plan, "change", [...(isLater ? drivers : []), ...later.map(segmentOf)]),
  ];
}

/** Overhead of the months up to this one, and how the non-recurring cost is spread over them. */
function periodicInputs({ plan: { terms } }: CompiledPlan, month: number): readonly InputRef[] {
  const hasOverhead = (terms.overhead ?? 0) > 0;
  return ofTerms(terms, [
    ...(month >= 1 ? (["overhead"] as const) : []),
    ...(month >= 2 && hasOverhead ? (["overheadRise"] as const) : []),
    ...(terms.nonRecurring > 0 ? (["nonRecurringMonths"] as const) : []),
  ]);
}

/**
 * Inputs of the prices still owed and of the fees less run cost still to come after the horizon. The terms must have a
 * start rate and a horizon.
 */
export function afterInputs(compiled: CompiledPlan): readonly InputRef[] {
  const { terms } = compiled.plan;
  return [
    ...deliveredInputs(compiled, terms.horizon, differsAfter(compiled)),
    ...clientCashInputs(compiled, { after: terms.horizon ?? 0, through: Infinity }),
    ...ofTerms(terms, ["paymentDelay"]),
  ];
}
