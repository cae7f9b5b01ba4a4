/**
 * A plan in one arithmetic: what each deployment costs and contributes, and the totals, in the same time at any deployment.
 *
 *     c(n) = size · sum over drivers of rate(n) · q(x(n)) · (1 + trial cost · φ / (1 - φ))
 *     C(N) = non-recurring + entry of each segment begun by N + sum over n <= N of (c(n) + acquisition)
 *     V    = price + (fee - run cost) · months served
 *     M(N) = sum over n <= N of V - C(N)
 *
 * φ: trial failure. x(n): experience position, 1 + deployments before in its industry + transfer · those in others.
 */
import { curveOn } from "../learning/curveOn";
import type { Along, CurveOn, Start } from "../learning/LearningCurve";
import type { Arithmetic } from "../number/Arithmetic";
import type { Driver, Plan } from "./inputs";
import type { Stretch } from "./layout";
import { monthsServed } from "./monthsServed";

export type PlanOn<T> = Readonly<{
  /** c(n), for 1 <= n <= the last client listed. */
  unitCost(n: number): T;
  /** The part of c(n) that one driver causes. */
  driverCost(driver: number, n: number): T;
  /** What deployment n consumes of one driver, size and lost trials included. */
  driverQuantity(driver: number, n: number): T;
  /** What one driver costs over the first n deployments. */
  driverTotal(driver: number, n: number): T;
  /** One driver along one segment, and what its quantities are multiplied by. */
  driverAlong(driver: number, segment: number): Readonly<{ along: Along<T>; weight: T }>;
  /** What one client of a segment contributes, what winning it costs, and what beginning the segment costs. */
  segmentTerms(segment: number): Readonly<{ contribution: T; acquisition: T; entry: T }>;
  /** C(n), for 0 <= n. */
  totalCost(n: number): T;
  /** Sum of V over the first n. */
  totalContribution(n: number): T;
  /** V of the segment that deployment n lies in. */
  contribution(n: number): T;
  /** V - c - acquisition at deployment n. */
  unitMargin(n: number): T;
  /** M(n), for 0 <= n. */
  margin(n: number): T;
  /** Sum over the first n of (fee - run cost) · months served. */
  service(n: number): T;
  /** What c(n) falls to in the last segment, should it never end. */
  unitCostLimit(): T;
  /** V - acquisition in the last segment: what a unit cost must not exceed there. */
  keptLimit(): T;
}>;

type SegmentOn<T> = Readonly<{
  stretch: Stretch;
  /** size · (1 + trial cost · φ / (1 - φ)) */
  weight: T;
  along: readonly Along<T>[];
  acquisition: T;
  entry: T;
  service: T;
  contribution: T;
}>;

type Totals<T> = Readonly<{ cost: T; contribution: T; service: T }>;

export function planOn<T>(a: Arithmetic<T>, plan: Plan, stretches: readonly Stretch[]): PlanOn<T> {
  const zero = a.of(0);
  const curves = plan.drivers.map((driver) => curveOn(a, driver));
  const weights = trialWeight(a, plan);
  const segments: SegmentOn<T>[] = [];
  const totals: Totals<T>[] = [{ cost: a.of(plan.terms.nonRecurring), contribution: zero, service: zero }];

  const segmentAt = (index: number): SegmentOn<T> => {
    for (let j = segments.length; j <= index; j++) {
      const stretch = stretches[j];
      if (stretch === undefined) break;
      segments.push(segmentOn(a, plan, stretch, curves, weights));
    }
    const found = segments[index];
    if (found === undefined) throw new RangeError(`no segment ${index}`);
    return found;
  };
  const costWithin = (segment: SegmentOn<T>, count: number): T => {
    let recurring = zero;
    plan.drivers.forEach((driver, k) => {
      const along = segment.along[k];
      if (along) recurring = a.plus(recurring, lotCost(a, driver, along, segment.stretch.before, count));
    });
    const won = a.times(segment.acquisition, a.of(count));
    return a.plus(a.plus(a.times(recurring, segment.weight), won), segment.entry);
  };
  const add = (base: Totals<T>, segment: SegmentOn<T>, count: number): Totals<T> => ({
    cost: a.plus(base.cost, costWithin(segment, count)),
    contribution: a.plus(base.contribution, a.times(segment.contribution, a.of(count))),
    service: a.plus(base.service, a.times(segment.service, a.of(count))),
  });
  const totalsBefore = (index: number): Totals<T> => {
    for (let j = totals.length; j <= index; j++) {
      const segment = segmentAt(j - 1);
      const base = totals[j - 1];
      if (base) totals.push(add(base, segment, segment.stretch.segment.clients));
    }
    return totals[index] ?? { cost: zero, contribution: zero, service: zero };
  };
  const indexAt = (n: number): number => {
    const index = stretches.findIndex((stretch) => n <= stretch.last);
    if (index < 0) throw new RangeError(`deployment ${n} is beyond the clients listed`);
    return index;
  };
  const totalsAt = (n: number): Totals<T> => {
    if (n === 0) return totalsBefore(0);
    const index = indexAt(n);
    const segment = segmentAt(index);
    return add(totalsBefore(index), segment, n - segment.stretch.before);
  };
  const driverAt = (k: number, segment: SegmentOn<T>): Readonly<{ driver: Driver; along: Along<T> }> => {
    const driver = plan.drivers[k];
    const along = segment.along[k];
    if (driver === undefined || along === undefined) throw new RangeError(`no driver ${k}`);
    return { driver, along };
  };
  const driverQuantity = (k: number, n: number): T => {
    const segment = segmentAt(indexAt(n));
    return a.times(driverAt(k, segment).along.quantity(n - segment.stretch.before), segment.weight);
  };
  const driverCost = (k: number, n: number): T => {
    const { driver } = driverAt(k, segmentAt(indexAt(n)));
    return a.times(a.of(rateAt(driver, n)), driverQuantity(k, n));
  };
  const driverTotal = (k: number, n: number): T =>
    stretches.slice(0, indexAt(n) + 1).reduce((sum, { before, last }, index) => {
      const segment = segmentAt(index);
      const { driver, along } = driverAt(k, segment);
      const lot = lotCost(a, driver, along, before, Math.min(n, last) - before);
      return a.plus(sum, a.times(lot, segment.weight));
    }, zero);
  const unitCost = (n: number): T => plan.drivers.reduce((sum, _, k) => a.plus(sum, driverCost(k, n)), zero);
  const lastSegment = (): SegmentOn<T> => segmentAt(stretches.length - 1);

  return {
    unitCost,
    driverCost,
    driverQuantity,
    driverTotal,
    driverAlong(k, index) {
      const segment = segmentAt(index);
      return { along: driverAt(k, segment).along, weight: segment.weight };
    },
    segmentTerms: segmentAt,
    totalCost: (n) => totalsAt(n).cost,
    totalContribution: (n) => totalsAt(n).contribution,
    contribution: (n) => segmentAt(indexAt(n)).contribution,
    unitMargin(n) {
      const segment = segmentAt(indexAt(n));
      return a.minus(a.minus(segment.contribution, segment.acquisition), unitCost(n));
    },
    margin(n) {
      const { contribution, cost } = totalsAt(n);
      return a.minus(contribution, cost);
    },
    service: (n) => totalsAt(n).service,
    unitCostLimit: () =>
      plan.drivers.reduce((sum, driver, k) => {
        const rate = driver.rates.at(-1)?.rate ?? 0;
        return a.plus(sum, a.times(a.times(a.of(rate), curves[k]?.limit ?? zero), lastSegment().weight));
      }, zero),
    keptLimit: () => a.minus(lastSegment().contribution, lastSegment().acquisition),
  };
}

function segmentOn<T>(
  a: Arithmetic<T>,
  plan: Plan,
  stretch: Stretch,
  curves: readonly CurveOn<T>[],
  trials: T,
): SegmentOn<T> {
  const { segment } = stretch;
  const start = startOf(a, stretch, plan.terms.transfer);
  const service = a.times(
    a.minus(a.of(segment.fee), a.of(segment.runCost)),
    monthsServed(a, segment.term, segment.churn),
  );
  return {
    stretch,
    weight: a.times(trials, a.of(segment.size)),
    along: curves.map((curve) => curve.along(start)),
    acquisition: a.of(segment.acquisition),
    entry: a.of(segment.entry),
    service,
    contribution: a.plus(a.of(segment.price), service),
  };
}

/** A won client carries the trials that were lost for it. */
function trialWeight<T>(a: Arithmetic<T>, { terms }: Plan): T {
  const one = a.of(1);
  const failing = a.of(terms.trialFailure);
  const lostPerWon = a.over(failing, a.minus(one, failing));
  return terms.trialFailure === 0 ? one : a.plus(one, a.times(a.of(terms.trialCost), lostPerWon));
}

function startOf<T>(a: Arithmetic<T>, stretch: Stretch, transfer: number): Start<T> {
  const transferred = a.times(a.of(transfer), a.of(stretch.beforeElsewhere));
  let whole = Math.floor(a.toNumber(transferred));
  if (a.sign(a.minus(transferred, a.of(whole))) === -1) whole--;
  const fraction = a.minus(transferred, a.of(whole));
  const fractional = !Number.isInteger(transfer) && a.sign(fraction) === 1;
  return { whole: stretch.beforeInIndustry + whole, fraction: fractional ? fraction : a.of(0), fractional };
}

/** Rate that holds at deployment n. */
function rateAt(driver: Driver, n: number): number {
  let rate = 0;
  for (const step of driver.rates) if (step.from <= n) rate = step.rate;
  return rate;
}

/** Cost of the first `count` deployments of a segment for one driver, each price break counted at its own rate. */
function lotCost<T>(a: Arithmetic<T>, driver: Driver, along: Along<T>, before: number, count: number): T {
  let cost = a.of(0);
  let priced = 0;
  let quantity = a.of(0);
  driver.rates.forEach((step, index) => {
    const next = driver.rates[index + 1]?.from ?? Infinity;
    const through = Math.min(count, next - 1 - before);
    if (through <= priced) return;
    const upTo = along.total(through);
    cost = a.plus(cost, a.times(a.of(step.rate), a.minus(upTo, quantity)));
    priced = through;
    quantity = upTo;
  });
  return cost;
}
