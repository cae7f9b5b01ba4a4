/** Cash by fiscal year or quarter: sums of the months (./cashFlow), exact before they are rounded. */
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { numberOf } from "../arithmetic/evaluate";
import type { CompiledPlan } from "../cost/compile";
import { cashLedger } from "./cashLedger";
import type { CashMonth } from "./cashFlow";
import { type FiscalPeriod, fiscalPeriods, type PeriodLength } from "./fiscalPeriods";

/** Live clients and cumulative flow are those at the end of the period. */
export type CashPeriod = FiscalPeriod & Omit<CashMonth, "month">;

/** The terms must have a start rate and a horizon. */
export function periods(compiled: CompiledPlan, by: PeriodLength): readonly CashPeriod[] {
  const ledger = cashLedger(compiled);
  return fiscalPeriods(compiled.plan.terms, by).map((period, index) => {
    // Month 0 belongs to the first period.
    const first = index === 0 ? 0 : period.from;
    const sum = (part: "revenue" | "deployment" | "run" | "overhead" | "nonRecurring" | "tax" | "net"): number =>
      numberOf(<T>(a: Arithmetic<T>): T => {
        let total = a.of(0);
        for (let month = first; month <= period.until; month += 1) total = a.plus(total, ledger[part](a, month));
        return total;
      });
    return {
      ...period,
      completed: (ledger.cumulative[period.until] ?? 0) - (index === 0 ? 0 : (ledger.cumulative[first - 1] ?? 0)),
      liveClients: numberOf((a) => ledger.live(a, period.until)),
      revenue: sum("revenue"),
      deploymentCost: sum("deployment"),
      runCost: sum("run"),
      overhead: sum("overhead"),
      nonRecurring: sum("nonRecurring"),
      tax: sum("tax"),
      net: sum("net"),
      cumulative: numberOf((a) => ledger.balance(a, period.until)),
    };
  });
}
