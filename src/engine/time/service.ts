/**
 * Clients served by month, with their fees and run cost, in any arithmetic.
 *
 *     live(t) = live(t - 1) · (1 - churn) + completed(t - 1) - completed(t - 1 - term) · (1 - churn)^term
 *
 * Segments with the same churn are counted together, and so are their fees and run costs.
 */
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { wholePower } from "../arithmetic/wholePower";
import type { Batch } from "./batches";

/** By month, from month 0. Since a share of clients leaves each month, live clients may be fractional. */
export type Service<T> = Readonly<{ live: readonly T[]; fees: readonly T[]; run: readonly T[] }>;

type ServiceMonth<T> = Readonly<{ live: T; fees: T; run: T }>;

export function serviceEvaluator<T>(a: Arithmetic<T>, batches: readonly Batch[], months: number): Service<T> {
  const none: ServiceMonth<T> = { live: a.of(0), fees: a.of(0), run: a.of(0) };
  const served = batches.filter(({ segment }) => segment.term > 0);
  const sums = Array.from({ length: months }, () => none);
  for (const churn of new Set(served.map(({ segment }) => segment.churn))) {
    const own = servedAt(a, churn, served, months);
    own.forEach((one, month) => (sums[month] = added(a, sums[month] ?? none, one)));
  }
  return { live: sums.map(({ live }) => live), fees: sums.map(({ fees }) => fees), run: sums.map(({ run }) => run) };
}

function servedAt<T>(
  a: Arithmetic<T>,
  churn: number,
  all: readonly Batch[],
  months: number,
): readonly ServiceMonth<T>[] {
  const none: ServiceMonth<T> = { live: a.of(0), fees: a.of(0), run: a.of(0) };
  const retention = a.minus(a.of(1), a.of(churn));
  const batches = all.filter(({ segment }) => segment.churn === churn);
  const ending = [...batches].sort((one, other) => endOf(one) - endOf(other));
  const leftAtEnd = powers(a, retention);
  let current = none;
  let [within, joins, ends] = [0, 0, 0];
  return Array.from({ length: months }, (_, month): ServiceMonth<T> => {
    if (churn > 0)
      current = {
        live: a.times(current.live, retention),
        fees: a.times(current.fees, retention),
        run: a.times(current.run, retention),
      };
    for (let one = batches[joins]; one !== undefined && one.month < month; one = batches[joins]) {
      current = added(a, current, weighted(a, one, a.of(one.count)));
      within += one.count;
      joins += 1;
    }
    for (let one = ending[ends]; one !== undefined && endOf(one) < month; one = ending[ends]) {
      const left = churn > 0 ? a.times(leftAtEnd(one.segment.term), a.of(one.count)) : a.of(one.count);
      current = added(a, current, weighted(a, one, a.minus(a.of(0), left)));
      within -= one.count;
      ends += 1;
    }
    // With no client left, a remainder of rounding counts as 0.
    if (within === 0) current = none;
    return current;
  });
}

/** The last month in which a batch is served. */
const endOf = ({ month, segment }: Batch): number => month + segment.term;

const weighted = <T>(a: Arithmetic<T>, { segment }: Batch, count: T): ServiceMonth<T> => ({
  live: count,
  fees: a.times(count, a.of(segment.fee)),
  run: a.times(count, a.of(segment.runCost)),
});

const added = <T>(a: Arithmetic<T>, one: ServiceMonth<T>, other: ServiceMonth<T>): ServiceMonth<T> => ({
  live: a.plus(one.live, other.live),
  fees: a.plus(one.fees, other.fees),
  run: a.plus(one.run, other.run),
});

/** Powers with whole exponents, cached. */
function powers<T>(a: Arithmetic<T>, base: T): (exponent: number) => T {
  const cache = new Map<number, T>();
  return (exponent) => {
    let power = cache.get(exponent);
    if (power !== undefined) return power;
    power = wholePower(a, base, exponent);
    cache.set(exponent, power);
    return power;
  };
}
