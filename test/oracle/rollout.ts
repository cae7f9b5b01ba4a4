/** The plan deployed one deployment at a time with plain sums: rows for deployments 1 … last. */
import type { Driver, Plan, Segment } from "../../src/engine/cost/inputs";
import { Exact, exact, ONE, settled, ZERO } from "./exact";
import { quantityAt, quantityLimit } from "./quantity";

export type Row = Readonly<{
  n: number;
  segment: string;
  unitCost: Exact;
  totalCost: Exact;
  contribution: Exact;
  unitMargin: Exact;
  margin: Exact;
}>;

export function rollout(plan: Plan, atMost: number): readonly Row[] {
  const rows: Row[] = [];
  const perIndustry = new Map<string, number>();
  const trials = trialFactor(plan);
  const transfer = exact(plan.terms.transfer);
  let totalCost = exact(plan.terms.nonRecurring);
  let revenue = ZERO;
  let moved = totalCost;
  for (const segment of plan.segments) {
    const contribution = contributionOf(segment);
    const acquisition = exact(segment.acquisition);
    for (let client = 1; client <= segment.clients && rows.length < atMost; client++) {
      const n = rows.length + 1;
      if (client === 1) totalCost = totalCost.plus(exact(segment.entry));
      const own = perIndustry.get(segment.industry) ?? 0;
      const position = new Exact(own + 1).plus(transfer.times(n - 1 - own));
      const unitCost = plan.drivers
        .reduce((sum, driver) => sum.plus(rateAt(driver, n).times(quantityAt(driver, position))), ZERO)
        .times(exact(segment.size))
        .times(trials);
      totalCost = totalCost.plus(unitCost).plus(acquisition);
      revenue = revenue.plus(contribution);
      moved = moved.plus(unitCost).plus(acquisition).plus(contribution.abs()).plus(exact(segment.entry));
      const needed = unitCost.plus(acquisition);
      rows.push({
        n,
        segment: segment.name,
        unitCost,
        totalCost,
        contribution,
        unitMargin: settled(contribution.minus(needed), contribution.abs().plus(needed)),
        margin: settled(revenue.minus(totalCost), moved),
      });
      perIndustry.set(segment.industry, own + 1);
    }
  }
  return rows;
}

/** price + (fee − run cost) · months served, with the months added up one by one. */
export function contributionOf(segment: Segment): Exact {
  const staying = ONE.minus(exact(segment.churn));
  let months = ZERO;
  let there = ONE;
  for (let month = 1; month <= segment.term; month++) {
    months = months.plus(there);
    there = there.times(staying);
  }
  return exact(segment.price).plus(exact(segment.fee).minus(exact(segment.runCost)).times(months));
}

/** The limit of c(n) if the last segment never ended. */
export function unitCostLimit(plan: Plan): Exact {
  const size = exact(plan.segments.at(-1)?.size ?? 1);
  return plan.drivers
    .reduce((sum, driver) => sum.plus(rateAt(driver, Infinity).times(quantityLimit(driver))), ZERO)
    .times(size)
    .times(trialFactor(plan));
}

export function trialFactor({ terms }: Plan): Exact {
  const failing = exact(terms.trialFailure);
  return ONE.plus(exact(terms.trialCost).times(failing).div(ONE.minus(failing)));
}

export function rateAt(driver: Driver, n: number): Exact {
  const inForce = driver.rates.filter(({ from }) => from <= n);
  const latest = inForce.reduce((a, b) => (b.from > a.from ? b : a), { from: 0, rate: 0 });
  return exact(latest.rate);
}
