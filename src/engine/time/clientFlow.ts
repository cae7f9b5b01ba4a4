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
import type { Segment, Terms } from "../cost/inputs";
import { isPlainFee } from "../cost/invoices";
import type { Batch } from "./batches";
import { invoiceFlow } from "./invoiceFlow";
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
      : feesReceived(context, segment, batches, live).map((share, month) =>
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
function feesReceived<T>(
  { a, index, months }: Context<T>,
  segment: Segment,
  batches: readonly Batch[],
  live: readonly T[],
): readonly T[] {
  const { priceRise = 0 } = segment;
  if (isPlainFee(segment) && priceRise === 0) return live;
  const weights = batches.map(({ month, count }) => ({
    month,
    count,
    weight: a.times(a.of(count), index(priceRise, month)),
  }));
  return invoiceFlow(a, segment, weights, months);
}
