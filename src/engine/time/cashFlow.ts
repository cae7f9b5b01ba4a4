/**
 * Cash by month, from month 0 (before the first) to the horizon:
 *
 *     non-recurring cost in month 0; deployment, entry and acquisition cost in the month of completion; the price a payment delay later;
 *     fee and run cost in the months k = 1 … term after completion, on the share (1 - churn)^(k-1) of clients still there
 *
 * The ledger is kept in decimals: every column sums to its total, net is what the columns leave, and cumulative is its running sum. Where sums all but
 * cancel out, the closed form is asked (./cashUpTo): a balance is on the right side of 0, and a tie is 0.
 */
import type { CompiledPlan } from "../cost/compile";
import type { Arithmetic } from "../number/Arithmetic";
import { type Formula, numberOf } from "../number/decide";
import { cellOf, decimalOf, Ledger } from "../number/decimalOf";
import { cashUpTo } from "./cashUpTo";
import { deliveries } from "./deliveries";
import { revenueAndService } from "./service";

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

const ZERO = new Ledger(0);
/** Sums that come to less than this share of what was added up have lost too many digits. */
const CANCELLED = 1e-8;

/** The terms name a start rate and a horizon. */
export function cashFlow(compiled: CompiledPlan): readonly CashMonth[] {
  const { nonRecurring } = compiled.plan.terms;
  const { completed: cumulative } = deliveries(compiled);
  const cost = <T>(a: Arithmetic<T>, n: number): T => compiled.on(a).totalCost(n);
  const upTo = <T>(a: Arithmetic<T>, month: number): T => cashUpTo(a, compiled, { cumulative, month });
  const service = revenueAndService(compiled, cumulative);
  let [balance, moved, spent] = [ZERO, ZERO, new Ledger(nonRecurring)];
  return cumulative.map((total, month) => {
    const before = cumulative[month - 1] ?? 0;
    const through = total === before ? spent : decimalOf((a) => cost(a, total));
    const deployment = through.minus(spent);
    spent = through;
    const upFront = month === 0 ? new Ledger(nonRecurring) : ZERO;
    const { live = ZERO, revenue = ZERO, run = ZERO } = service[month] ?? {};
    const out = deployment.plus(run).plus(upFront);
    const net = revenue.minus(out);
    balance = balance.plus(net);
    moved = moved.plus(revenue.abs()).plus(out);
    return {
      month,
      completed: total - before,
      liveClients: live.toNumber(),
      revenue: cellOf(revenue),
      deploymentCost: kept(deployment, moved, (a) => a.minus(cost(a, total), cost(a, before))),
      runCost: cellOf(run),
      nonRecurring: upFront.toNumber(),
      // Without a deployment nothing in it has been rounded to the digits of the costs.
      net: kept(net, deployment.isZero() ? ZERO : moved, (a) =>
        a.minus(upTo(a, month), month === 0 ? a.of(0) : upTo(a, month - 1)),
      ),
      cumulative: kept(balance, moved, (a) => upTo(a, month)),
    };
  });
}

/** A sum as it stands in the ledger, or by its formula where the ledger has lost its digits. */
function kept(sum: Ledger, moved: Ledger, formula: Formula): number {
  const cancelled = !sum.isZero() && sum.abs().lt(moved.times(CANCELLED));
  return cancelled ? numberOf(formula) : cellOf(sum);
}
