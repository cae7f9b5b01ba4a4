/**
 * Prices, fees and run cost of one segment by month, in nominal money.
 *
 *     price of a client completed in c, received a payment delay later: price · I(price rise, c) · X(c + delay)
 *     its invoice in t = c + k (../cost/invoices):                     invoice · I(price rise, c) · X(t)
 *     run cost in t = c + k, for the clients who stay:                 run cost · s^(k-1) · X(t) · I(cost rise, t)
 *
 * X(t): exchange rate of month t.
 */
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { geometricSum } from "../arithmetic/geometricSum";
import type { Segment, Terms } from "../cost/inputs";
import { feeGrowth, isPlainFee, MONTHS_A_YEAR } from "../cost/invoices";
import type { Batch } from "./batches";
import type { ExchangeByMonth, PriceIndex } from "./PriceIndex";
import { serviceEvaluator } from "./service";

/** By month, from month 0. */
export type ClientFlow<T> = Readonly<Record<"live" | "prices" | "fees" | "run", readonly T[]>>;

/** `months`: number of months, month 0 included. */
type Context<T> = Readonly<{
  a: Arithmetic<T>;
  index: PriceIndex<T>;
  exchange: ExchangeByMonth<T>;
  terms: Terms;
  months: number;
}>;

/** The flow of each segment that has deployments in the batches. */
export const clientsByMonth = <T>(context: Context<T>, batches: readonly Batch[]): readonly ClientFlow<T>[] =>
  [...groupBySegment(batches)].map(([segment, own]) => clientFlow(context, segment, own));

function groupBySegment(batches: readonly Batch[]): ReadonlyMap<Segment, readonly Batch[]> {
  const groups = new Map<Segment, Batch[]>();
  for (const batch of batches) {
    const own = groups.get(batch.segment);
    if (own === undefined) groups.set(batch.segment, [batch]);
    else own.push(batch);
  }
  return groups;
}

/** batches: those of the segment. */
function clientFlow<T>(context: Context<T>, segment: Segment, batches: readonly Batch[]): ClientFlow<T> {
  const { a, index, exchange, terms, months } = context;
  const { live } = serviceEvaluator(a, batches, months);
  const { price, fee, runCost, priceRise = 0, costRise = 0 } = segment;
  const prices = Array.from({ length: months }, () => a.of(0));
  for (const { month, count } of batches) {
    const paid = month + terms.paymentDelay;
    const before = prices[paid];
    if (price === 0 || before === undefined) continue;
    const each = a.times(a.times(a.of(price), index(priceRise, month)), exchange(segment.currency, paid));
    prices[paid] = a.plus(before, a.times(each, a.of(count)));
  }
  const fees =
    fee === 0
      ? live.map(() => a.of(0))
      : payingShares(context, segment, batches, live).map((share, month) =>
          a.times(a.times(a.of(fee), share), exchange(segment.currency, month)),
        );
  const run = live.map((clients, month) =>
    runCost === 0
      ? a.of(0)
      : a.times(a.times(a.times(a.of(runCost), clients), exchange(segment.currency, month)), index(costRise, month)),
  );
  return { live, prices, fees, run };
}

/** Fees received in each month, in initial fees of month 1. */
function payingShares<T>(
  { a, index, months }: Context<T>,
  segment: Segment,
  batches: readonly Batch[],
  live: readonly T[],
): readonly T[] {
  const { priceRise = 0, term } = segment;
  if (isPlainFee(segment) && priceRise === 0) return live;
  const shares = Array.from({ length: months }, () => a.of(0));
  const invoices = invoiceShares(a, segment, Math.min(term, months));
  for (const { month, count } of batches) {
    const weight = a.times(a.of(count), index(priceRise, month));
    for (const { at, share } of invoices) {
      const before = shares[month + at];
      if (before === undefined) break;
      shares[month + at] = a.plus(before, a.times(weight, share));
    }
  }
  return shares;
}

/** The invoices of a client in its first `last` months, `at` months after its completion, in initial fees. */
function invoiceShares<T>(
  a: Arithmetic<T>,
  segment: Segment,
  last: number,
): readonly Readonly<{ at: number; share: T }>[] {
  const { term, billing = 1 } = segment;
  const { monthly, yearly } = feeGrowth(a, segment);
  const between = geometricSum(a, monthly, billing).next;
  const list: Readonly<{ at: number; share: T }>[] = [];
  let [growth, rises, years] = [a.of(1), a.of(1), 0];
  for (let at = 1; at <= last; at += billing) {
    for (; years < Math.floor((at - 1) / MONTHS_A_YEAR); years += 1) rises = a.times(rises, yearly);
    const covered = a.of(Math.min(billing, term - at + 1));
    list.push({ at, share: a.times(covered, a.times(growth, rises)) });
    growth = a.times(growth, between);
  }
  return list;
}
