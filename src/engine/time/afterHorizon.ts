/**
 * Amounts after the horizon, before tax. For deployments completed by then: prices still owed, and fees less run cost
 * of the months that clients still stay. Deployments not completed are counted without an amount.
 *
 *     unpaid = price · completions of the last `payment delay` months
 *     running = (fee - run cost) · completions · (L(term) - L(months already served)),   L as in cost/monthsServed
 */
import type { CompiledPlan } from "../cost/compile";
import { monthsServed } from "../cost/monthsServed";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { OncePerArithmetic } from "../arithmetic/OncePerArithmetic";
import { type Formula, numberOf } from "../arithmetic/evaluate";
import type { Plan } from "../cost/inputs";
import { isNominal } from "../cost/overTime";
import { type Batch, batchesOf } from "./batches";
import { type ClientFlow, clientsByMonth } from "./clientFlow";
import { deliveries } from "./deliveries";
import { exchangeByMonth, priceIndex } from "./PriceIndex";

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
  const { unpaid, running } = isNominal(compiled.plan)
    ? nominalAmounts(compiled.plan, batches, horizon)
    : constantAmounts(batches, horizon, paymentDelay);
  return {
    delivered,
    notDelivered: compiled.clients - delivered,
    unpaid: numberOf(unpaid),
    running: numberOf(running),
    total: numberOf((a) => a.plus(unpaid(a), running(a))),
  };
}

type Amounts = Readonly<{ unpaid: Formula; running: Formula }>;

function constantAmounts(batches: readonly Batch[], horizon: number, paymentDelay: number): Amounts {
  const sum =
    (of: <T>(a: Arithmetic<T>, batch: Batch) => T): Formula =>
    (a) =>
      batches.reduce((total, batch) => a.plus(total, of(a, batch)), a.of(0));
  return {
    unpaid: sum((a, { segment, count, month }) =>
      a.times(a.of(month + paymentDelay > horizon ? count : 0), a.of(segment.price)),
    ),
    running: sum((a, batch) => monthsAfterHorizon(a, batch, horizon)),
  };
}

/** The flows of the same clients, continued until the last price and fee. */
function nominalAmounts({ terms, segments }: Plan, batches: readonly Batch[], horizon: number): Amounts {
  const months = horizon + Math.max(terms.paymentDelay, ...segments.map(({ term }) => term)) + 1;
  const flows = new OncePerArithmetic();
  const flowsOf = <T>(a: Arithmetic<T>): readonly ClientFlow<T>[] =>
    flows.get(a, () => {
      const index = priceIndex(a);
      return clientsByMonth({ a, index, exchange: exchangeByMonth(a, terms, index), terms, months }, batches);
    });
  const afterwards = <T>(a: Arithmetic<T>, part: "prices" | "fees" | "run"): T =>
    flowsOf(a)
      .flatMap((one) => one[part].slice(horizon + 1))
      .reduce((sum, one) => a.plus(sum, one), a.of(0));
  return {
    unpaid: (a) => afterwards(a, "prices"),
    running: (a) => a.minus(afterwards(a, "fees"), afterwards(a, "run")),
  };
}

function monthsAfterHorizon<T>(a: Arithmetic<T>, { month, count, segment }: Batch, horizon: number): T {
  const { term, churn, fee, runCost } = segment;
  if (month + term <= horizon) return a.of(0);
  const left = a.minus(monthsServed(a, term, churn), monthsServed(a, horizon - month, churn));
  return a.times(a.times(a.of(count), left), a.minus(a.of(fee), a.of(runCost)));
}
