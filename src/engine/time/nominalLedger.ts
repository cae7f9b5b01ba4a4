/**
 * Cash by month in nominal money: what is paid in the month in which it is paid, with the prices, exchange rates,
 * overhead and tax of that month.
 */
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { OncePerArithmetic } from "../arithmetic/OncePerArithmetic";
import type { CompiledPlan } from "../cost/compile";
import { batchesOf } from "./batches";
import type { Ledger } from "./Ledger";
import { type ClientFlow, clientsByMonth } from "./clientFlow";
import { deliveries } from "./deliveries";
import { deploymentFlow, driverGroups } from "./deploymentFlow";
import { fiscalPeriods } from "./fiscalPeriods";
import { incomeTax } from "./incomeTax";
import { developmentExpense, nonRecurringIn, overheadIn } from "./periodicCosts";
import { exchangeByMonth, priceIndex } from "./PriceIndex";

type Flows<T> = Readonly<
  Record<"live" | "revenue" | "run" | "deployment" | "overhead" | "nonRecurring" | "beforeTax" | "profit", readonly T[]>
>;

/** The terms must have a start rate and a horizon. */
export function nominalLedger(compiled: CompiledPlan): Ledger {
  const { plan, spans } = compiled;
  const { terms } = plan;
  const { completed: cumulative } = deliveries(compiled);
  const batches = batchesOf(spans, cumulative);
  const groups = driverGroups(plan);
  const years = fiscalPeriods(terms, "year");
  const yearEndingWith = new Map(years.map(({ until }, year) => [until, year]));
  const flows = new OncePerArithmetic();
  const profits = new OncePerArithmetic();
  const balances = new OncePerArithmetic();
  const flowsOf = <T>(a: Arithmetic<T>): Flows<T> => flows.get(a, () => makeFlows(a));
  const profitsOf = <T>(a: Arithmetic<T>): readonly T[] =>
    profits.get(a, () => years.map((_, year) => profitOfYear(a, flowsOf(a).profit, year)));
  const taxYears =
    (terms.taxRate ?? 0) === 0 ? undefined : incomeTax(years.length, (a, year) => at(a, profitsOf(a), year), terms);
  const balancesOf = <T>(a: Arithmetic<T>): readonly T[] =>
    balances.get(a, () => {
      let sum = a.of(0);
      return cumulative.map((_, month) => (sum = a.plus(sum, net(a, month))));
    });
  /** Paid in the last month of the year within the horizon. */
  const tax = <T>(a: Arithmetic<T>, month: number): T => {
    const year = month === 0 ? undefined : yearEndingWith.get(month);
    return taxYears === undefined || year === undefined ? a.of(0) : at(a, taxYears(a), year);
  };
  const net = <T>(a: Arithmetic<T>, month: number): T => a.minus(at(a, flowsOf(a).beforeTax, month), tax(a, month));

  return {
    cumulative,
    live: (a, month) => at(a, flowsOf(a).live, month),
    revenue: (a, month) => at(a, flowsOf(a).revenue, month),
    run: (a, month) => at(a, flowsOf(a).run, month),
    deployment: (a, month) => at(a, flowsOf(a).deployment, month),
    overhead: (a, month) => at(a, flowsOf(a).overhead, month),
    nonRecurring: (a, month) => at(a, flowsOf(a).nonRecurring, month),
    tax,
    net,
    balance: (a, month) => at(a, balancesOf(a), month),
  };

  function makeFlows<T>(a: Arithmetic<T>): Flows<T> {
    const index = priceIndex(a);
    const exchange = exchangeByMonth(a, terms, index);
    const clients = clientsByMonth({ a, index, exchange, terms, months: cumulative.length }, batches);
    const summed = (part: keyof ClientFlow<T>): readonly T[] =>
      cumulative.map((_, month) => clients.reduce((sum, one) => a.plus(sum, at(a, one[part], month)), a.of(0)));
    const [live, run, prices, fees] = [summed("live"), summed("run"), summed("prices"), summed("fees")];
    const revenue = prices.map((paid, month) => a.plus(paid, at(a, fees, month)));
    const deployment = deploymentFlow({ a, index, exchange }, groups, cumulative, batches);
    const overhead = cumulative.map((_, month) => overheadIn(a, terms, index, month));
    const nonRecurring = cumulative.map((_, month) => nonRecurringIn(a, terms, month));
    const operating = cumulative.map((_, month) => {
      const costs = [run, deployment, overhead].map((list) => at(a, list, month));
      return costs.reduce((rest, cost) => a.minus(rest, cost), at(a, revenue, month));
    });
    return {
      ...{ live, revenue, run, deployment, overhead, nonRecurring },
      beforeTax: operating.map((amount, month) => a.minus(amount, at(a, nonRecurring, month))),
      profit: operating.map((amount, month) => a.minus(amount, developmentExpense(a, terms, month))),
    };
  }

  /** Month 0 belongs to the first year. */
  function profitOfYear<T>(a: Arithmetic<T>, profit: readonly T[], year: number): T {
    const { from, until } = years[year] ?? { from: 1, until: 0 };
    let sum = a.of(0);
    for (let month = year === 0 ? 0 : from; month <= until; month += 1) sum = a.plus(sum, at(a, profit, month));
    return sum;
  }
}

const at = <T>(a: Arithmetic<T>, list: readonly T[], month: number): T => list[month] ?? a.of(0);
