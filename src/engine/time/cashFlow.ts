/**
 * Cash by month, from month 0 (before the first) to the horizon, in nominal money:
 *
 *     non-recurring cost in month 0, or in parts; deployment, entry and acquisition cost in the month of completion;
 *     the price a payment delay later; fee and run cost in the months k = 1 … term after completion, on the share
 *     (1 - churn)^(k-1) of clients still there; overhead in each month; tax at the end of each fiscal year
 *
 * Every figure is that of the exact sum (./cashLedger): its digits, its cents and its sign.
 */
import type { CompiledPlan } from "../cost/compile";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { type Formula, numberOf } from "../arithmetic/evaluate";
import { cashLedger } from "./cashLedger";

export type CashMonth = Readonly<{
  month: number;
  completed: number;
  /** An expected number: may be fractional, since a share of clients leaves. */
  liveClients: number;
  revenue: number;
  deploymentCost: number;
  runCost: number;
  overhead: number;
  nonRecurring: number;
  tax: number;
  net: number;
  cumulative: number;
}>;

/** Exact net flows of the months created here. A cell holds a double, but a present value near 0 needs more digits. */
const exact = new WeakMap<CashMonth, Formula>();

/** The net of a month in any arithmetic. */
export const exactNet = (row: CashMonth): Formula => exact.get(row) ?? (<T>(a: Arithmetic<T>): T => a.of(row.net));

/** The terms must have a start rate and a horizon. */
export function cashFlow(compiled: CompiledPlan): readonly CashMonth[] {
  const ledger = cashLedger(compiled);
  return ledger.cumulative.map((total, month) => {
    const net = <T>(a: Arithmetic<T>): T => ledger.net(a, month);
    const row: CashMonth = {
      month,
      completed: total - (ledger.cumulative[month - 1] ?? 0),
      liveClients: numberOf((a) => ledger.live(a, month)),
      revenue: numberOf((a) => ledger.revenue(a, month)),
      deploymentCost: numberOf((a) => ledger.deployment(a, month)),
      runCost: numberOf((a) => ledger.run(a, month)),
      overhead: numberOf((a) => ledger.overhead(a, month)),
      nonRecurring: numberOf((a) => ledger.nonRecurring(a, month)),
      tax: numberOf((a) => ledger.tax(a, month)),
      net: numberOf(net),
      cumulative: numberOf((a) => ledger.balance(a, month)),
    };
    exact.set(row, net);
    return row;
  });
}
