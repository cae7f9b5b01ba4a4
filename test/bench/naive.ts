/** A naive implementation: a loop over deployments, in doubles or in decimal.js. */
import { Decimal } from "decimal.js";
import type { Plan } from "../../src/engine/cost/inputs";
import type { DeploymentRow } from "../../src/engine/cost/deploymentTable";

export function naiveUnitCost({ drivers }: Plan, n: number): number {
  let unitCost = 0;
  for (const { first, floor, slope, rates } of drivers)
    unitCost += (rates[0]?.rate ?? 0) * Math.max(floor, first * n ** Math.log2(slope));
  return unitCost;
}

export function naiveTable(plan: Plan, last: number): DeploymentRow[] {
  const { segments, terms } = plan;
  const [segment] = segments;
  if (segment === undefined) throw new Error("one segment");
  const { price, name } = segment;
  const rows: DeploymentRow[] = [];
  let total = terms.nonRecurring;
  for (let n = 1; n <= last; n += 1) {
    const unitCost = naiveUnitCost(plan, n);
    total += unitCost;
    rows.push({
      deployment: n,
      segment: name,
      unitCost,
      averageCost: total / n,
      totalCost: total,
      contribution: price,
      unitMargin: price - unitCost,
      cumulativeMargin: price * n - total,
    });
  }
  return rows;
}

export function naiveBreakeven(plan: Plan, most: number): number {
  const { segments, terms } = plan;
  const price = segments[0]?.price ?? 0;
  let margin = -terms.nonRecurring;
  for (let n = 1; n <= most; n += 1) {
    const unitCost = naiveUnitCost(plan, n);
    margin += price - unitCost;
    if (margin >= 0) return n;
  }
  return Infinity;
}

const Exact = Decimal.clone({ precision: 34 });

export function decimalTable({ drivers, segments, terms }: Plan, last: number): Decimal[][] {
  const price = new Exact(segments[0]?.price ?? 0);
  const rows: Decimal[][] = [];
  let total = new Exact(terms.nonRecurring);
  for (let n = 1; n <= last; n += 1) {
    let unitCost = new Exact(0);
    for (const { first, floor, slope, rates } of drivers) {
      const quantity = new Exact(n).pow(Exact.log2(slope)).times(first);
      unitCost = unitCost.plus(Exact.max(floor, quantity).times(rates[0]?.rate ?? 0));
    }
    total = total.plus(unitCost);
    rows.push([unitCost, total.div(n), total, price.minus(unitCost), price.times(n).minus(total)]);
  }
  return rows;
}
