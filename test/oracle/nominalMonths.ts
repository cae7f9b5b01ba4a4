/**
 * Nominal money by month, read literally: client by client, invoice by invoice and month by month, every sum a plain
 * sum. Also cost and contribution by client in constant prices.
 */
import type { Driver, Plan, Segment, Terms } from "../../src/engine/cost/inputs";
import { monthEnd, monthOf } from "./calendarMonths";
import { Exact, exact, ONE, settled, ZERO } from "./exact";
import { quantityAt } from "./quantity";
import { rateAt, trialFactor } from "./rollout";

export type NominalMonth = {
  month: number;
  date: number | undefined;
  completed: number;
  live: Exact;
  revenue: Exact;
  deploymentCost: Exact;
  runCost: Exact;
  overhead: Exact;
  nonRecurring: Exact;
  tax: Exact;
  net: Exact;
  balance: Exact;
  /** What counts against the profit of the month. */
  expense: Exact;
  /** Sum of the sizes of all amounts so far. */
  moved: Exact;
};

type Client = Readonly<{ n: number; segment: Segment; opens: boolean; position: Exact }>;

/** The clients in order, each at its place on the curve. */
export function clientsOf(plan: Plan): readonly Client[] {
  const priors = new Map<string, number>();
  for (const { industry, prior } of plan.segments) if (!priors.has(industry)) priors.set(industry, prior ?? 0);
  const done = new Map(priors);
  const clients: Client[] = [];
  for (const segment of plan.segments) {
    for (let i = 1; i <= segment.clients; i += 1) {
      const own = done.get(segment.industry) ?? 0;
      const all = [...done.values()].reduce((sum, one) => sum + one, 0);
      const position = exact(own + 1).plus(exact(plan.terms.transfer).times(all - own));
      clients.push({ n: clients.length + 1, segment, opens: i === 1, position });
      done.set(segment.industry, own + 1);
    }
  }
  return clients;
}

const growth = new Map<string, Exact>();
/** (1 + e)^((t - 1) / 12) */
function index(change: number, month: number): Exact {
  if (change === 0) return ONE;
  const key = `${change} ${month}`;
  const known = growth.get(key);
  if (known !== undefined) return known;
  const base = ONE.plus(exact(change));
  const months = month - 1;
  const value = months % 12 === 0 ? base.pow(months / 12) : base.ln().times(exact(months).div(12)).exp();
  growth.set(key, value);
  return value;
}

function rateOf({ exchange = [] }: Terms, currency: string | undefined, month: number): Exact {
  if (currency === undefined) return ONE;
  const found = exchange.find((one) => one.currency === currency);
  if (found === undefined) throw new Error(`no rate of ${currency}`);
  return exact(found.rate).times(index(found.change ?? 0, month));
}

/** Cost of one driver for one client in the prices of a month; month 1 gives constant prices. */
function driverCost(plan: Plan, driver: Driver, { n, segment, position }: Client, month: number): Exact {
  return rateAt(driver, n)
    .times(quantityAt(driver, position))
    .times(exact(segment.size))
    .times(trialFactor(plan))
    .times(rateOf(plan.terms, driver.currency, month))
    .times(index(driver.escalation ?? 0, month));
}

/** Invoices of a client: the month after completion, and its amount in the segment's money. */
function invoicesOf(segment: Segment): readonly Readonly<{ k: number; amount: Exact }>[] {
  const { term, churn, expansion = 0, feeRise = 0, billing = 1 } = segment;
  const list: { k: number; amount: Exact }[] = [];
  for (let k = 1; k <= term; k += billing) {
    const covered = Math.min(billing, term - k + 1);
    const staying = ONE.minus(exact(churn)).pow(k - 1);
    const grown = ONE.plus(exact(expansion)).pow(k - 1);
    const risen = ONE.plus(exact(feeRise)).pow(Math.floor((k - 1) / 12));
    list.push({ k, amount: exact(segment.fee).times(covered).times(staying).times(grown).times(risen) });
  }
  return list;
}

export type ConstantRow = Readonly<{
  n: number;
  unitCost: Exact;
  contribution: Exact;
  totalCost: Exact;
  margin: Exact;
}>;

/** Cost and contribution of each client in constant prices. */
export function constantRows(plan: Plan): readonly ConstantRow[] {
  let totalCost = exact(plan.terms.nonRecurring);
  let [gained, moved] = [ZERO, totalCost];
  return clientsOf(plan).map((client) => {
    const { segment } = client;
    const x = rateOf(plan.terms, segment.currency, 1);
    const unitCost = plan.drivers.reduce((sum, driver) => sum.plus(driverCost(plan, driver, client, 1)), ZERO);
    const fees = invoicesOf(segment).reduce((sum, { amount }) => sum.plus(amount), ZERO);
    let served = ZERO;
    for (let k = 1; k <= segment.term; k += 1) served = served.plus(ONE.minus(exact(segment.churn)).pow(k - 1));
    const running = exact(segment.runCost).times(served);
    const contribution = exact(segment.price).plus(fees).minus(running).times(x);
    const other = exact(segment.acquisition)
      .plus(client.opens ? exact(segment.entry) : ZERO)
      .times(x);
    totalCost = totalCost.plus(unitCost).plus(other);
    gained = gained.plus(contribution);
    moved = moved.plus(unitCost).plus(other).plus(exact(segment.price).abs().plus(fees.abs()).plus(running).times(x));
    return { n: client.n, unitCost, contribution, totalCost, margin: settled(gained.minus(totalCost), moved) };
  });
}

/** Deployments completed in each month, from month 0. */
function completionsOf(plan: Plan, clients: readonly Client[]): readonly number[] {
  const { startRate = 0, ramp, maxRate, horizon = 0, experts, firstMonth = 1 } = plan.terms;
  const months = clients.map((client) =>
    plan.drivers
      .filter(({ category }) => category === "Expert")
      .reduce((sum, driver) => sum.plus(quantityAt(driver, client.position)), ZERO)
      .times(exact(client.segment.size))
      .times(trialFactor(plan)),
  );
  let [demand, rate, done, taken] = [ZERO, exact(startRate), 0, ZERO];
  const completed = [0];
  for (let month = 1; month <= horizon; month += 1) {
    let now = 0;
    if (month >= firstMonth) {
      demand = demand.plus(maxRate === undefined ? rate : Exact.min(rate, exact(maxRate)));
      rate = rate.times(ONE.plus(exact(ramp)));
      const near = demand.round();
      const due = settled(demand.minus(near), demand).isZero() ? near : demand.floor();
      for (;;) {
        const needs = months[done];
        if (needs === undefined || due.lt(done + 1)) break;
        const all = taken.plus(needs);
        const available = experts === undefined ? undefined : exact(experts).times(month - firstMonth + 1);
        if (available !== undefined && settled(all.minus(available), all).gt(0)) break;
        [done, taken, now] = [done + 1, all, now + 1];
      }
    }
    completed.push(now);
  }
  return completed;
}

/** Months 0 to the horizon. */
export function nominalMonths(plan: Plan): readonly NominalMonth[] {
  const { terms } = plan;
  const { horizon = 0, paymentDelay, nonRecurring, nonRecurringMonths = 0, overhead = 0, overheadRise = 0 } = terms;
  const { startDate, firstMonth = 1, capitalizedShare = 0, amortizationMonths = 0 } = terms;
  const rows = Array.from({ length: horizon + 1 }, (_, month): NominalMonth => ({
    ...{ month, date: startDate === undefined ? undefined : monthEnd(startDate, month - 1), completed: 0 },
    ...{ live: ZERO, revenue: ZERO, deploymentCost: ZERO, runCost: ZERO, overhead: ZERO, nonRecurring: ZERO },
    ...{ tax: ZERO, net: ZERO, balance: ZERO, expense: ZERO, moved: ZERO },
  }));
  const clients = clientsOf(plan);
  let next = 0;
  completionsOf(plan, clients).forEach((count, month) => {
    const row = rows[month];
    if (row === undefined) return;
    row.completed = count;
    for (const client of clients.slice(next, next + count)) complete(plan, rows, client, row, paymentDelay);
    next += count;
  });
  for (const row of rows) {
    const { month } = row;
    if (month > 0) row.overhead = exact(overhead).times(index(overheadRise, month));
    if (nonRecurringMonths === 0) row.nonRecurring = month === 0 ? exact(nonRecurring) : ZERO;
    else if (month >= 1 && month <= nonRecurringMonths) row.nonRecurring = exact(nonRecurring).div(nonRecurringMonths);
    row.expense = row.nonRecurring.times(ONE.minus(exact(capitalizedShare)));
    if (capitalizedShare > 0 && month >= firstMonth && month < firstMonth + amortizationMonths)
      row.expense = row.expense.plus(exact(capitalizedShare).times(nonRecurring).div(amortizationMonths));
  }
  taxes(plan, rows);
  let [balance, moved] = [ZERO, ZERO];
  for (const row of rows) {
    const out = row.deploymentCost.plus(row.runCost).plus(row.overhead).plus(row.nonRecurring).plus(row.tax);
    row.net = row.revenue.minus(out);
    balance = balance.plus(row.net);
    moved = moved.plus(row.revenue.abs()).plus(out.abs());
    [row.balance, row.moved] = [settled(balance, moved), moved];
  }
  return rows;
}

function complete(plan: Plan, rows: readonly NominalMonth[], client: Client, row: NominalMonth, delay: number): void {
  const { segment, opens } = client;
  const { month } = row;
  const { terms } = plan;
  const drivers = plan.drivers.reduce((sum, driver) => sum.plus(driverCost(plan, driver, client, month)), ZERO);
  const other = exact(segment.acquisition)
    .plus(opens ? exact(segment.entry) : ZERO)
    .times(rateOf(terms, segment.currency, month))
    .times(index(segment.costRise ?? 0, month));
  row.deploymentCost = row.deploymentCost.plus(drivers).plus(other);
  const listed = index(segment.priceRise ?? 0, month);
  const paid = rows[month + delay];
  if (paid !== undefined)
    paid.revenue = paid.revenue.plus(
      exact(segment.price)
        .times(listed)
        .times(rateOf(terms, segment.currency, paid.month)),
    );
  for (const { k, amount } of invoicesOf(segment)) {
    const received = rows[month + k];
    if (received === undefined) break;
    const x = rateOf(terms, segment.currency, received.month);
    received.revenue = received.revenue.plus(amount.times(listed).times(x));
  }
  for (let k = 1; k <= segment.term; k += 1) {
    const served = rows[month + k];
    if (served === undefined) break;
    const share = ONE.minus(exact(segment.churn)).pow(k - 1);
    served.live = served.live.plus(share);
    served.runCost = served.runCost.plus(
      exact(segment.runCost)
        .times(share)
        .times(rateOf(terms, segment.currency, served.month))
        .times(index(segment.costRise ?? 0, served.month)),
    );
  }
}

/** The fiscal year of a month: its number, or the calendar year in which it ends. Month 0 belongs to month 1's. */
export function fiscalYear({ startDate, fiscalYearEnd = 12 }: Terms, month: number): number {
  const at = Math.max(1, month);
  if (startDate === undefined) return Math.ceil(at / 12);
  const day = monthOf(monthEnd(startDate, at - 1));
  return day.month <= fiscalYearEnd ? day.year : day.year + 1;
}

function taxes({ terms }: Plan, rows: readonly NominalMonth[]): void {
  const { taxRate = 0, lossLimit = 1 } = terms;
  let losses = ZERO;
  for (const year of new Set(rows.map(({ month }) => fiscalYear(terms, month)))) {
    const months = rows.filter(({ month }) => fiscalYear(terms, month) === year);
    const profit = months.reduce(
      (sum, one) =>
        sum.plus(one.revenue).minus(one.deploymentCost).minus(one.runCost).minus(one.overhead).minus(one.expense),
      ZERO,
    );
    const gained = Exact.max(ZERO, profit);
    const used = Exact.min(losses, gained.times(exact(lossLimit)));
    losses = losses.minus(used).plus(Exact.max(ZERO, profit.neg()));
    const last = months.at(-1);
    if (last !== undefined) last.tax = gained.minus(used).times(exact(taxRate));
  }
}

/** The cumulative discounted flow at the end of each month, and the size of the amounts behind it. */
export function discountedBalances({ discountRate, discounting }: Terms, rows: readonly NominalMonth[]) {
  const monthly = ONE.plus(exact(discountRate)).ln().div(12);
  let [sum, moved] = [ZERO, ZERO];
  return rows.map(({ month, net }) => {
    const time = month === 0 || discounting !== "mid" ? exact(month) : exact(month).minus(exact(0.5));
    const part = discountRate === 0 ? net : net.times(monthly.times(time).neg().exp());
    [sum, moved] = [sum.plus(part), moved.plus(part.abs())];
    return settled(sum, moved);
  });
}
