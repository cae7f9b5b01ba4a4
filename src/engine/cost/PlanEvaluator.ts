/**
 * A plan in one arithmetic: cost and contribution of each deployment, and the totals. Every deployment takes the same
 * time.
 *
 *     c(n) = size · sum over drivers of rate(n) · q(x(n)) · (1 + trial cost · φ / (1 - φ))
 *     C(N) = non-recurring + entry of each segment begun by N + sum over n <= N of (c(n) + acquisition)
 *     V    = price + fees less run cost of one client over its term (./serviceOfClient)
 *     M(N) = sum over n <= N of V - C(N)
 *
 * φ: trial failure. x(n): experience position, 1 + deployments before in its industry + transfer · those in others,
 * each with those before the plan. Amounts in another currency count at the exchange rate of month 1.
 */
import type { ExperienceOffset } from "../learning/LearningCurve";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { firstWhere } from "../arithmetic/firstWhere";
import { memoizeLatest } from "../memoizeLatest";
import type { CostTerm } from "./costTerms";
import { driversEvaluator } from "./driversEvaluator";
import { exchanged, exchangeFactor } from "./exchange";
import type { Driver, Plan } from "./inputs";
import type { SegmentSpan } from "./layout";
import { serviceOfClient } from "./serviceOfClient";
import { lotCost, type TermRun, type TermEvaluator, termRun, termEvaluator, termUnitCost } from "./TermEvaluator";

export type PlanEvaluator<T> = Readonly<{
  /** c(n), for n from 1 to the last client listed. */
  unitCost(n: number): T;
  /** The part of c(n) that one driver causes. */
  driverCost(driver: number, n: number): T;
  /** Consumption of one driver by deployment n, size and lost trials included. */
  driverQuantity(driver: number, n: number): T;
  /** Cost of one driver over the first n deployments. */
  driverTotal(driver: number, n: number): T;
  /** The same for a driver outside the plan, or for a driver of the plan with a changed figure. */
  otherTotal(driver: Driver, n: number): T;
  /** Terms of the drivers along one segment, and their weight. */
  segmentRuns(segment: number): Readonly<{ terms: readonly TermRun<T>[]; weight: T }>;
  /** The experience before the first deployment of a segment. */
  startOf(segment: number): ExperienceOffset<T>;
  /** Contribution and acquisition cost of one client of a segment, and the entry cost of the segment. */
  segmentTerms(segment: number): Readonly<{ contribution: T; acquisition: T; entry: T }>;
  /** C(n), for 0 <= n. */
  totalCost(n: number): T;
  /** C(n) - C(after), for 0 <= after <= n, to more digits than the difference of the two would have. */
  costBetween(after: number, n: number): T;
  /** Sum of V over the first n deployments. */
  totalContribution(n: number): T;
  /** V of the segment of deployment n. */
  contribution(n: number): T;
  /** V - c - acquisition at deployment n. */
  unitMargin(n: number): T;
  /** M(n), for 0 <= n. */
  margin(n: number): T;
  /** Sum over the first n deployments of the fees less run cost of a client. */
  service(n: number): T;
  /** The limit of c(n) in the last segment if that segment never ended. */
  unitCostLimit(): T;
  /** V - acquisition in the last segment: the highest unit cost that breaks even there. */
  netContributionLimit(): T;
}>;

type SegmentAmounts<T> = Readonly<{
  span: SegmentSpan;
  /** size · (1 + trial cost · φ / (1 - φ)) */
  weight: T;
  start: ExperienceOffset<T>;
  acquisition: T;
  entry: T;
  service: T;
  contribution: T;
}>;

type Totals<T> = Readonly<{ cost: T; contribution: T; service: T }>;

/** Segments whose curves are cached, since callers go through segments in order. */
const MAX_CACHED_SEGMENTS = 16;

/** `costs`: cost of the drivers (./costTerms). */
export function planEvaluator<T>(
  a: Arithmetic<T>,
  plan: Plan,
  spans: readonly SegmentSpan[],
  costs: readonly CostTerm[],
): PlanEvaluator<T> {
  const zero = a.of(0);
  const terms: readonly TermEvaluator<T>[] = costs.map((term) => termEvaluator(a, term));
  const cachedRuns = new Map<SegmentAmounts<T>, readonly TermRun<T>[]>();
  const weights = trialWeight(a, plan);
  const segments: SegmentAmounts<T>[] = [];
  const totals: Totals<T>[] = [{ cost: a.of(plan.terms.nonRecurring), contribution: zero, service: zero }];

  const segmentAt = (index: number): SegmentAmounts<T> => {
    for (let j = segments.length; j <= index; j++) {
      const span = spans[j];
      if (span === undefined) break;
      segments.push(segmentOn(a, plan, span, weights));
    }
    const found = segments[index];
    if (found === undefined) throw new RangeError(`no segment ${index}`);
    return found;
  };
  const runsOf = (segment: SegmentAmounts<T>): readonly TermRun<T>[] => {
    const cached = cachedRuns.get(segment);
    if (cached !== undefined) return cached;
    if (cachedRuns.size >= MAX_CACHED_SEGMENTS) cachedRuns.clear();
    const runs = terms.map((term) => termRun(a, term, segment.start));
    cachedRuns.set(segment, runs);
    return runs;
  };
  const costWithin = (segment: SegmentAmounts<T>, count: number, completed = 0): T => {
    const recurring = runsOf(segment).reduce(
      (sum, term) => a.plus(sum, lotCost(a, term, segment.span.before, count, completed)),
      zero,
    );
    const won = a.times(segment.acquisition, a.of(count - completed));
    const cost = a.plus(a.times(recurring, segment.weight), won);
    return completed === 0 ? a.plus(cost, segment.entry) : cost;
  };
  const add = (base: Totals<T>, segment: SegmentAmounts<T>, count: number): Totals<T> => ({
    cost: a.plus(base.cost, costWithin(segment, count)),
    contribution: a.plus(base.contribution, a.times(segment.contribution, a.of(count))),
    service: a.plus(base.service, a.times(segment.service, a.of(count))),
  });
  const totalsBefore = (index: number): Totals<T> => {
    for (let j = totals.length; j <= index; j++) {
      const segment = segmentAt(j - 1);
      const base = totals[j - 1];
      if (base) totals.push(add(base, segment, segment.span.segment.clients));
    }
    return totals[index] ?? { cost: zero, contribution: zero, service: zero };
  };
  const indexAt = (n: number): number => {
    const index = firstWhere({ from: 0, to: spans.length - 1, test: (j) => n <= (spans[j]?.last ?? 0) });
    if (!(n <= (spans[index]?.last ?? 0))) throw new RangeError(`deployment ${n} is beyond the clients listed`);
    return index;
  };
  const computeTotals = (n: number): Totals<T> => {
    if (n === 0) return totalsBefore(0);
    const index = indexAt(n);
    if (n === spans[index]?.last) return totalsBefore(index + 1);
    const segment = segmentAt(index);
    return add(totalsBefore(index), segment, n - segment.span.before);
  };
  const driverAt = (k: number): Driver => {
    const driver = plan.drivers[k];
    if (driver === undefined) throw new RangeError(`no driver ${k}`);
    return driver;
  };
  const single = driversEvaluator(a, plan.terms, (n) => segmentAt(indexAt(n)));
  const costBetween = (after: number, n: number): T => {
    let cost = zero;
    for (let done = after; done < n;) {
      const segment = segmentAt(indexAt(done + 1));
      const { before, last } = segment.span;
      const through = Math.min(n, last);
      cost = a.plus(cost, costWithin(segment, through - before, done - before));
      done = through;
    }
    return cost;
  };
  const computeUnitCost = (n: number): T => {
    const segment = segmentAt(indexAt(n));
    const { before } = segment.span;
    const cost = runsOf(segment).reduce((sum, term) => a.plus(sum, termUnitCost(a, term, before, n - before)), zero);
    return a.times(cost, segment.weight);
  };
  const lastSegment = (): SegmentAmounts<T> => segmentAt(spans.length - 1);
  // Crossings, deepest deficit and unit breakeven are searched for at the same deployments.
  const totalsAt = memoizeLatest(CACHE_SIZE, computeTotals);
  const unitCost = memoizeLatest(CACHE_SIZE, computeUnitCost);

  return {
    unitCost,
    driverCost: (k, n) => single.cost(driverAt(k), n),
    driverQuantity: (k, n) => single.quantity(driverAt(k), n),
    driverTotal: (k, n) => single.total(driverAt(k), n),
    otherTotal: single.total,
    segmentRuns(index) {
      const segment = segmentAt(index);
      return { terms: runsOf(segment), weight: segment.weight };
    },
    startOf: (index) => segmentAt(index).start,
    segmentTerms: segmentAt,
    totalCost: (n) => totalsAt(n).cost,
    costBetween,
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
      a.times(
        terms.reduce((sum, { tiers }) => a.plus(sum, tiers.at(-1)?.after ?? zero), zero),
        lastSegment().weight,
      ),
    netContributionLimit: () => a.minus(lastSegment().contribution, lastSegment().acquisition),
  };
}

/** Cache size, in deployments: the ends of the pieces of a large plan. */
const CACHE_SIZE = 4096;

function segmentOn<T>(a: Arithmetic<T>, plan: Plan, span: SegmentSpan, trials: T): SegmentAmounts<T> {
  const { segment } = span;
  const factor = exchangeFactor(plan.terms, segment.currency);
  const served = serviceOfClient(a, segment);
  const service = factor === 1 ? served : a.times(served, a.of(factor));
  return {
    span,
    weight: a.times(trials, a.of(segment.size)),
    start: startOf(a, span, plan.terms.transfer),
    acquisition: exchanged(a, segment.acquisition, factor),
    entry: exchanged(a, segment.entry, factor),
    service,
    contribution: a.plus(exchanged(a, segment.price, factor), service),
  };
}

/** The cost of a won client includes the trials lost on the way to it. */
function trialWeight<T>(a: Arithmetic<T>, { terms }: Plan): T {
  const one = a.of(1);
  const failing = a.of(terms.trialFailure);
  const lostPerWon = a.dividedBy(failing, a.minus(one, failing));
  return terms.trialFailure === 0 ? one : a.plus(one, a.times(a.of(terms.trialCost), lostPerWon));
}

function startOf<T>(a: Arithmetic<T>, span: SegmentSpan, transfer: number): ExperienceOffset<T> {
  const transferred = a.times(a.of(transfer), a.of(span.beforeElsewhere));
  let whole = Math.floor(a.toNumber(transferred));
  if (a.sign(a.minus(transferred, a.of(whole))) === -1) whole--;
  const fraction = a.minus(transferred, a.of(whole));
  const fractional = !Number.isInteger(transfer) && a.sign(fraction) === 1;
  return { whole: span.beforeInIndustry + whole, fraction: fractional ? fraction : a.of(0), fractional };
}
