/**
 * Amounts after the horizon. For deployments completed by then: prices still owed, and fees less run cost of the months
 * that clients still stay. Deployments not completed are counted without an amount.
 *
 *     unpaid = price · completions of the last `payment delay` months
 *     running = (fee - run cost) · completions · (L(term) - L(months already served)),   L as in cost/monthsServed
 */
import type { CompiledPlan } from "../cost/compile";
import { monthsServed } from "../cost/monthsServed";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { numberOf } from "../arithmetic/evaluate";
import { type Batch, batchesOf } from "./batches";
import { deliveries } from "./deliveries";

export type AfterHorizon = Readonly<{
  /** Deployments completed within the horizon. */
  delivered: number;
  /** Listed clients whose deployment is not completed; Infinity for a bare price. */
  notDelivered: number;
  unpaid: number;
  running: number;
  /** Sum of both. */
  total: number;
}>;

/** The terms must have a start rate and a horizon. */
export function afterHorizon(compiled: CompiledPlan): AfterHorizon {
  const { horizon = 0, paymentDelay } = compiled.plan.terms;
  const { completed: cumulative } = deliveries(compiled);
  const delivered = cumulative.at(-1) ?? 0;
  const batches = batchesOf(compiled.spans, cumulative);
  const sum = (of: <T>(a: Arithmetic<T>, batch: Batch) => T): number =>
    numberOf(<T>(a: Arithmetic<T>) => batches.reduce((total, batch) => a.plus(total, of(a, batch)), a.of(0)));
  const unpaid = <T>(a: Arithmetic<T>, { segment, count, month }: Batch): T =>
    a.times(a.of(month + paymentDelay > horizon ? count : 0), a.of(segment.price));
  const running = <T>(a: Arithmetic<T>, batch: Batch): T => monthsAfterHorizon(a, batch, horizon);
  return {
    delivered,
    notDelivered: compiled.clients - delivered,
    unpaid: sum(unpaid),
    running: sum(running),
    total: sum((a, batch) => a.plus(unpaid(a, batch), running(a, batch))),
  };
}

function monthsAfterHorizon<T>(a: Arithmetic<T>, { month, count, segment }: Batch, horizon: number): T {
  const { term, churn, fee, runCost } = segment;
  if (month + term <= horizon) return a.of(0);
  const left = a.minus(monthsServed(a, term, churn), monthsServed(a, horizon - month, churn));
  return a.times(a.times(a.of(count), left), a.minus(a.of(fee), a.of(runCost)));
}
