/**
 * Cost of the deployments completed in each month, in nominal money:
 *
 *     sum over drivers of their cost in constant prices · I(escalation, t) · I(change of the exchange rate, t)
 *     + (entry of segments that begin + acquisition of those completed) · X(t) · I(cost rise, t)
 *
 * Drivers whose prices change alike are computed together.
 */
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { type CompiledPlan, compile } from "../cost/compile";
import { driversAlone } from "../cost/driversAlone";
import { exchangeRate } from "../cost/exchange";
import type { Driver, Plan } from "../cost/inputs";
import type { Batch } from "./batches";
import type { ExchangeByMonth, PriceIndex } from "./PriceIndex";

type DriverGroup = Readonly<{ compiled: CompiledPlan; escalation: number; change: number }>;

/** Drivers by the change of their prices, each group as a plan without other money. */
export function driverGroups(plan: Plan): readonly DriverGroup[] {
  const groups = new Map<string, Driver[]>();
  for (const driver of plan.drivers) {
    const key = `${driver.escalation ?? 0} ${driver.currency ?? ""}`;
    const found = groups.get(key);
    if (found === undefined) groups.set(key, [driver]);
    else found.push(driver);
  }
  return [...groups.values()].map((drivers) => ({
    compiled: compile(driversAlone(plan, drivers)),
    escalation: drivers[0]?.escalation ?? 0,
    change: exchangeRate(plan.terms, drivers[0]?.currency)?.change ?? 0,
  }));
}

/** By month, from month 0. cumulative: deployments completed by the end of each month. */
export function deploymentFlow<T>(
  {
    a,
    index,
    exchange,
  }: Readonly<{
    a: Arithmetic<T>;
    index: PriceIndex<T>;
    exchange: ExchangeByMonth<T>;
  }>,
  groups: readonly DriverGroup[],
  cumulative: readonly number[],
  batches: readonly Batch[],
): readonly T[] {
  const flow = cumulative.map((through, month) => {
    const before = cumulative[month - 1] ?? 0;
    if (month === 0 || through === before) return a.of(0);
    return groups.reduce((sum, { compiled, escalation, change }) => {
      const constant = compiled.on(a).costBetween(before, through);
      const nominal = escalation === 0 ? constant : a.times(constant, index(escalation, month));
      return a.plus(sum, change === 0 ? nominal : a.times(nominal, index(change, month)));
    }, a.of(0));
  });
  for (const { segment, month, count, begins } of batches) {
    const acquired = a.times(a.of(segment.acquisition), a.of(count));
    const cost = begins ? a.plus(acquired, a.of(segment.entry)) : acquired;
    const nominal = a.times(a.times(cost, exchange(segment.currency, month)), index(segment.costRise ?? 0, month));
    flow[month] = a.plus(flow[month] ?? a.of(0), nominal);
  }
  return flow;
}
