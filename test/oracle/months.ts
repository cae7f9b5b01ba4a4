/**
 * Section 4 of the model, read literally: month by month, client by client, every sum a plain sum.
 *
 * Demand is summed up to the clients listed. Deployment n is completed in the first month by whose end it is due and
 * the experts have had enough time.
 */
import type { Plan, Segment } from "../../src/engine/cost/inputs";
import { Exact, exact, ONE, settled, ZERO } from "./exact";
import { quantityAt } from "./quantity";
import { deployments, rollout, trialFactor } from "./rollout";

export type OracleMonth = {
  month: number;
  /** Due and completed by the end of the month. */
  due: number;
  cumulative: number;
  completed: number;
  expertMonths: Exact;
  live: Exact;
  revenue: Exact;
  deploymentCost: Exact;
  runCost: Exact;
  nonRecurring: Exact;
  net: Exact;
  balance: Exact;
  /** Sum of the sizes of all amounts so far. */
  moved: Exact;
};

/** Months 0 to the horizon. */
export function oracleMonths(plan: Plan): readonly OracleMonth[] {
  const { horizon = 0, paymentDelay, nonRecurring } = plan.terms;
  const rows = Array.from({ length: horizon + 1 }, (_, month) => emptyMonth(month));
  const at = (month: number): OracleMonth | undefined => rows[month];
  const segments = plan.segments.flatMap((one) => Array.from({ length: one.clients }, () => one));
  const due = demanded(plan, segments.length);
  const months = expertMonthsOfEach(plan);
  const costs = costOfEach(plan);
  const first = rows[0];
  if (first !== undefined) first.nonRecurring = exact(nonRecurring);

  let done = 0;
  let taken = ZERO;
  for (const row of rows) {
    row.due = due[row.month] ?? 0;
    const available = plan.terms.experts === undefined ? undefined : exact(plan.terms.experts).times(row.month);
    for (;;) {
      const [segment, needs, cost] = [segments[done], months[done], costs[done]];
      if (segment === undefined || needs === undefined || cost === undefined || done + 1 > row.due) break;
      const all = taken.plus(needs);
      if (available !== undefined && settled(all.minus(available), all).gt(0)) break;
      [done, taken] = [done + 1, all];
      row.completed += 1;
      row.expertMonths = row.expertMonths.plus(needs);
      row.deploymentCost = row.deploymentCost.plus(cost);
      const paid = at(row.month + paymentDelay);
      if (paid !== undefined) paid.revenue = paid.revenue.plus(exact(segment.price));
    }
    row.cumulative = done;
  }
  serve(plan, rows);
  let [balance, moved] = [ZERO, ZERO];
  for (const row of rows) {
    row.net = row.revenue.minus(row.deploymentCost).minus(row.runCost).minus(row.nonRecurring);
    balance = balance.plus(row.net);
    moved = moved.plus(row.revenue.abs()).plus(row.deploymentCost).plus(row.runCost).plus(row.nonRecurring);
    [row.balance, row.moved] = [settled(balance, moved), moved];
  }
  return rows;
}

/** Present value at month 0: each net flow over (1 + rate)^(month / 12). */
export function oracleWorth(rows: readonly OracleMonth[], rate: number): Exact {
  const monthly = ONE.plus(exact(rate)).pow(ONE.div(12));
  let [worth, moved, growth] = [ZERO, ZERO, ONE];
  for (const { net } of rows) {
    const part = rate === 0 ? net : net.div(growth);
    [worth, moved, growth] = [worth.plus(part), moved.plus(part.abs()), growth.times(monthly)];
  }
  return settled(worth, moved);
}

/** Least whole number of experts that completes the deployments due in every month, tried month by month. */
export function oracleHeadcount(plan: Plan): number {
  const months = expertMonthsOfEach(plan);
  const due = demanded(plan, months.length);
  let most = 0;
  for (let month = 1; month <= (plan.terms.horizon ?? 0); month += 1) {
    const needed = months.slice(0, due[month]).reduce((sum, one) => sum.plus(one), ZERO);
    const each = needed.div(month);
    const whole = each.round();
    most = Math.max(most, (settled(each.minus(whole), each).isZero() ? whole : each.ceil()).toNumber());
  }
  return most;
}

function demanded({ terms }: Plan, clients: number): readonly number[] {
  const { startRate = 0, ramp, maxRate, horizon = 0 } = terms;
  let [sum, rate] = [ZERO, exact(startRate)];
  const due = [0];
  for (let month = 1; month <= horizon; month += 1) {
    sum = sum.plus(maxRate === undefined ? rate : Exact.min(rate, exact(maxRate)));
    rate = rate.times(ONE.plus(exact(ramp)));
    const near = sum.round();
    const whole = settled(sum.minus(near), sum).isZero() ? near : sum.floor();
    due.push(Exact.min(whole, exact(clients)).toNumber());
  }
  return due;
}

/** Clients of a segment completed in one month: fee and run cost in the months k = 1 … term after it. */
function serve({ segments }: Plan, rows: readonly OracleMonth[]): void {
  let before = 0;
  for (const segment of segments) {
    const last = before + segment.clients;
    const within = (done: number): number => Math.min(last, Math.max(before, done));
    const shares = sharesOf(segment, rows.length);
    rows.forEach(({ month, cumulative }) => {
      const joined = within(cumulative) - within(rows[month - 1]?.cumulative ?? 0);
      if (joined === 0) return;
      shares.forEach((share, index) => {
        const row = rows[month + index + 1];
        if (row === undefined) return;
        const there = share.times(joined);
        row.live = row.live.plus(there);
        row.revenue = row.revenue.plus(there.times(exact(segment.fee)));
        row.runCost = row.runCost.plus(there.times(exact(segment.runCost)));
      });
    });
    before = last;
  }
}

/** (1 - churn)^(k-1) for k = 1 … term. */
function sharesOf({ term, churn }: Segment, atMost: number): readonly Exact[] {
  const shares: Exact[] = [];
  for (let share = ONE; shares.length < Math.min(term, atMost); share = share.times(ONE.minus(exact(churn)))) {
    shares.push(share);
  }
  return shares;
}

/** Entry, deployment and acquisition cost of each deployment: the increase of the deployment table's total. */
function costOfEach(plan: Plan): readonly Exact[] {
  const rows = rollout({ ...plan, terms: { ...plan.terms, nonRecurring: 0 } }, Infinity);
  return rows.map(({ totalCost }, index) => totalCost.minus(rows[index - 1]?.totalCost ?? ZERO));
}

/** Expert-months of each deployment, from the drivers of category Expert, whose unit is months. */
function expertMonthsOfEach(plan: Plan): readonly Exact[] {
  const experts = plan.drivers.filter(({ category }) => category === "Expert");
  const trials = trialFactor(plan);
  return [...deployments(plan)].map(({ segment, position }) =>
    experts
      .reduce((sum, driver) => sum.plus(quantityAt(driver, position)), ZERO)
      .times(exact(segment.size))
      .times(trials),
  );
}

function emptyMonth(month: number): OracleMonth {
  return {
    month,
    due: 0,
    cumulative: 0,
    completed: 0,
    expertMonths: ZERO,
    live: ZERO,
    revenue: ZERO,
    deploymentCost: ZERO,
    runCost: ZERO,
    nonRecurring: ZERO,
    net: ZERO,
    balance: ZERO,
    moved: ZERO,
  };
}
