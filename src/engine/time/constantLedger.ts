/** Cash by month of a plan whose prices stay as they are, in any arithmetic. The cost comes from the plan's totals. */
import type { CompiledPlan } from "../cost/compile";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { OncePerArithmetic } from "../arithmetic/OncePerArithmetic";
import { batchesOf } from "./batches";
import type { Ledger } from "./Ledger";
import { deliveries } from "./deliveries";
import { serviceEvaluator } from "./service";

type ServiceTotals<T> = Readonly<{
  live: readonly T[];
  revenue: readonly T[];
  run: readonly T[];
  /** Revenue less run cost, summed to the end of each month. */
  sum: readonly T[];
  /** Total cost by number of deployments, cached. */
  costs: Map<number, T>;
}>;

/** The terms must have a start rate and a horizon. */
export function constantLedger(compiled: CompiledPlan): Ledger {
  const { completed: cumulative } = deliveries(compiled);
  const batches = batchesOf(compiled.spans, cumulative);
  const { paymentDelay, nonRecurring } = compiled.plan.terms;
  const totals = new OncePerArithmetic();
  const on = <T>(a: Arithmetic<T>): ServiceTotals<T> => totals.get(a, () => receivedOn(a));
  const cost = <T>(a: Arithmetic<T>, month: number): T => {
    const total = cumulative[month] ?? 0;
    const { costs } = on(a);
    const ledger = costs.get(total) ?? compiled.on(a).totalCost(total);
    costs.set(total, ledger);
    return ledger;
  };
  const deployment = <T>(a: Arithmetic<T>, month: number): T =>
    month === 0 ? a.of(0) : compiled.on(a).costBetween(cumulative[month - 1] ?? 0, cumulative[month] ?? 0);
  const at = <T>(a: Arithmetic<T>, list: readonly T[], month: number): T => list[month] ?? a.of(0);
  return {
    cumulative,
    live: (a, month) => at(a, on(a).live, month),
    revenue: (a, month) => at(a, on(a).revenue, month),
    run: (a, month) => at(a, on(a).run, month),
    deployment,
    overhead: (a) => a.of(0),
    nonRecurring: (a, month) => a.of(month === 0 ? nonRecurring : 0),
    tax: (a) => a.of(0),
    net(a, month) {
      const out = month === 0 ? a.of(nonRecurring) : deployment(a, month);
      return a.minus(a.minus(at(a, on(a).revenue, month), at(a, on(a).run, month)), out);
    },
    balance: (a, month) => a.minus(at(a, on(a).sum, month), cost(a, month)),
  };

  function receivedOn<T>(a: Arithmetic<T>): ServiceTotals<T> {
    const { live, fees, run } = serviceEvaluator(a, batches, cumulative.length);
    const revenue = [...fees];
    for (const { segment, month, count } of batches) {
      const paid = month + paymentDelay;
      const before = revenue[paid];
      if (before !== undefined) revenue[paid] = a.plus(before, a.times(a.of(segment.price), a.of(count)));
    }
    let total = a.of(0);
    const sum = revenue.map((one, month) => (total = a.plus(total, a.minus(one, at(a, run, month)))));
    return { live, revenue, run, sum, costs: new Map() };
  }
}
