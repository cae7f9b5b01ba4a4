/**
 * Cash by month, from month 0 (before the first) to the horizon:
 *
 *     non-recurring cost in month 0; deployment, entry and acquisition cost in the month of completion; the price a payment delay later;
 *     fee and run cost in the months k = 1 … term after completion, on the share (1 - churn)^(k-1) of clients still there
 *
 * The ledger is kept in decimals: every column sums to its total, net is what the columns leave, and cumulative is its running sum.
 */
import Decimal from "decimal.js";
import type { CompiledPlan } from "../cost/compile";
import type { Stretch } from "../cost/layout";
import { totalCost } from "../cost/totalCost";
import { completions } from "./completions";
import { deliveries } from "./deliveries";

export type CashMonth = Readonly<{
  month: number;
  completed: number;
  /** Expected, since some leave: may be fractional. */
  liveClients: number;
  revenue: number;
  deploymentCost: number;
  runCost: number;
  nonRecurring: number;
  net: number;
  cumulative: number;
}>;

const Ledger = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_EVEN });
const ZERO = new Ledger(0);
/** What forty digits leave of clients who have all gone. */
const NOBODY = new Ledger("1e-25");

type Line = { completed: number; live: Decimal; revenue: Decimal; deployment: Decimal; run: Decimal };

/** The terms name a start rate and a horizon. */
export function cashFlow(compiled: CompiledPlan): readonly CashMonth[] {
  const { horizon = 0, paymentDelay, nonRecurring } = compiled.plan.terms;
  const { completed: cumulative } = deliveries(compiled);
  let spent = new Ledger(totalCost(compiled, 0));
  const lines = cumulative.map((total, month): Line => {
    const completed = total - (cumulative[month - 1] ?? 0);
    const before = spent;
    if (completed > 0) spent = new Ledger(totalCost(compiled, total));
    return { completed, live: ZERO, revenue: ZERO, deployment: spent.minus(before), run: ZERO };
  });
  for (const stretch of compiled.stretches) addSegment(lines, stretch, completions(stretch, cumulative), paymentDelay);
  let balance = ZERO;
  return lines.slice(0, horizon + 1).map((line, month) => {
    const upFront = month === 0 ? new Ledger(nonRecurring) : ZERO;
    const net = line.revenue.minus(line.deployment).minus(line.run).minus(upFront);
    balance = balance.plus(net);
    return {
      month,
      completed: line.completed,
      liveClients: line.live.toNumber(),
      revenue: line.revenue.toNumber(),
      deploymentCost: line.deployment.toNumber(),
      runCost: line.run.toNumber(),
      nonRecurring: upFront.toNumber(),
      net: net.toNumber(),
      cumulative: balance.toNumber(),
    };
  });
}

function addSegment(lines: Line[], { segment }: Stretch, completed: readonly number[], delay: number): void {
  const staying = new Ledger(1).minus(segment.churn);
  const leftAtEnd = staying.pow(segment.term);
  let live = ZERO;
  lines.forEach((line, month) => {
    const paid = completed[month - delay] ?? 0;
    // Those of last month begin; those whose term is over end, as far as they had not left before.
    live = live.times(staying).plus(completed[month - 1] ?? 0);
    const ending = completed[month - 1 - segment.term] ?? 0;
    if (ending > 0) live = live.minus(leftAtEnd.times(ending));
    if (live.lt(NOBODY)) live = ZERO;
    line.live = line.live.plus(live);
    line.revenue = line.revenue.plus(new Ledger(segment.price).times(paid)).plus(live.times(segment.fee));
    line.run = line.run.plus(live.times(segment.runCost));
  });
}
