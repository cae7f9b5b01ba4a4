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
/** Those who stay on after a term has ended: fewer than this share of those who went, and the difference has lost too many digits. */
const CANCELLED = 1e-12;

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
    const gone = leftAtEnd.times(ending);
    live = live.times(staying).plus(joined).minus(gone);
    if (within === 0) live = ZERO;
    else if (live.lte(gone.times(CANCELLED))) live = oneByOne(completed, { month, term, staying });
    return live;
  });
}

/** Those who were completed in each of the last `term` months, as far as they are still there. */
function oneByOne(
  completed: readonly number[],
  { month, term, staying }: Readonly<{ month: number; term: number; staying: Ledger }>,
): Ledger {
  let live = ZERO;
  for (let since = Math.max(0, month - term); since < month; since += 1) {
    live = live.times(staying).plus(completed[since] ?? 0);
  }
  return live;
}
