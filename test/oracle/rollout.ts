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

type Deployment = Readonly<{ n: number; segment: Segment; client: number; position: Exact }>;

/** Client by client: the segment, and the experience position x(n). Endless for a bare price. */
export function* deployments(plan: Plan): Generator<Deployment> {
  const perIndustry = new Map<string, number>();
  const transfer = exact(plan.terms.transfer);
  let n = 0;
  for (const segment of plan.segments) {
    for (let client = 1; client <= segment.clients; client++) {
      n += 1;
      const own = perIndustry.get(segment.industry) ?? 0;
      perIndustry.set(segment.industry, own + 1);
      yield { n, segment, client, position: exact(own + 1).plus(transfer.times(n - 1 - own)) };
    }
  }
}

export function rollout(plan: Plan, atMost: number): readonly Row[] {
  const rows: Row[] = [];
  const trials = trialFactor(plan);
  let totalCost = exact(plan.terms.nonRecurring);
  let revenue = ZERO;
  let moved = totalCost;
  let contribution = ZERO;
  for (const { n, segment, client, position } of deployments(plan)) {
    if (n > atMost) break;
    const acquisition = exact(segment.acquisition);
    if (client === 1) {
      contribution = contributionOf(segment);
      totalCost = totalCost.plus(exact(segment.entry));
    }
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
