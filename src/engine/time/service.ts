/**
 * Clients served month by month, with what they pay and what serving them costs, kept in decimals.
 *
 *     live(t) = live(t - 1) · (1 - churn) + completed(t - 1) - completed(t - 1 - term) · (1 - churn)^term
 */
import type { CompiledPlan } from "../cost/compile";
import type { Stretch } from "../cost/layout";
import { Ledger } from "../number/decimalOf";
import { completions } from "./completions";

export type ServiceMonth = {
  /** Expected, since some leave: may be fractional. */
  live: Ledger;
  /** Prices that are paid, and fees. */
  revenue: Ledger;
  run: Ledger;
};

const ZERO = new Ledger(0);
/** By month, from month 0. `cumulative`: deployments completed by the end of each. */
export function revenueAndService(compiled: CompiledPlan, cumulative: readonly number[]): readonly ServiceMonth[] {
  const { paymentDelay } = compiled.plan.terms;
  const months = cumulative.map((): ServiceMonth => ({ live: ZERO, revenue: ZERO, run: ZERO }));
  for (const stretch of compiled.stretches) {
    const completed = completions(stretch, cumulative);
    const { price, fee, runCost } = stretch.segment;
    const served = clientsServed(stretch, completed);
    months.forEach((month, index) => {
      const live = served[index] ?? ZERO;
      const paid = completed[index - paymentDelay] ?? 0;
      month.live = month.live.plus(live);
      month.revenue = month.revenue.plus(new Ledger(price).times(paid)).plus(live.times(fee));
      month.run = month.run.plus(live.times(runCost));
    });
  }
  return months;
}

function clientsServed({ segment: { term, churn } }: Stretch, completed: readonly number[]): readonly Ledger[] {
  const staying = new Ledger(1).minus(churn);
  const leftAtEnd = staying.pow(term);
  let [live, within] = [ZERO, 0];
  return completed.map((_, month) => {
    // Those of last month begin; those whose term is over end, as far as they had not left before.
    const [joined, ending] = [completed[month - 1] ?? 0, completed[month - 1 - term] ?? 0];
    within += joined - ending;
    live = live.times(staying).plus(joined).minus(leftAtEnd.times(ending));
    // Whoever is still within the term left less than those who went: of forty digits at most ten are lost. With nobody there it is nothing but their rest.
    if (within === 0) live = ZERO;
    return live;
  });
}
