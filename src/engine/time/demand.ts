/**
 * Demand in whole deployments, from the start to the end of each month: the whole part of
 *
 *     D(F) + … + D(t),   D(t) = min(max rate, start rate · (1 + ramp)^(t-F)),   never more than the clients listed
 *
 * F: first month. Before it there is no demand.
 */
import type { Terms } from "../cost/inputs";
import { MAX_DEPLOYMENTS } from "../constraints";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { numberOf, signOf } from "../arithmetic/evaluate";

/** When a double is closer than this to a whole number, the exact sum decides. */
const NEAR_INTEGER = 1e-6;

/** By month, starting with 0 for month 0. `terms` must have a start rate. */
export function cumulativeDemand(terms: Terms, horizon: number, clients: number): readonly number[] {
  const { firstMonth = 1 } = terms;
  const months = Math.max(0, horizon - firstMonth + 1);
  const demand = demandFromFirst(terms, months, clients);
  return firstMonth === 1
    ? demand
    : Array.from({ length: horizon + 1 }, (_, month) => demand[Math.max(0, month - firstMonth + 1)] ?? 0);
}

/** The same from the first month on: entry i is the demand of its first i months. */
function demandFromFirst(terms: Terms, months: number, clients: number): readonly number[] {
  const most = Math.min(clients, MAX_DEPLOYMENTS);
  const sums = new Map<object, readonly unknown[]>();
  const sumAt = <T>(a: Arithmetic<T>, month: number): T => {
    const sumsOfArithmetic = (sums.get(a) ?? runningSums(a, terms, months)) as readonly T[];
    sums.set(a, sumsOfArithmetic);
    return sumsOfArithmetic[month] ?? a.of(0);
  };
  return Array.from({ length: months + 1 }, (_, month) => {
    const about = numberOf(<T>(a: Arithmetic<T>) => sumAt(a, month));
    if (about >= most + 1) return most;
    const near = Math.round(about);
    const isNearInteger = Math.abs(about - near) <= NEAR_INTEGER * Math.max(1, about);
    const isShort = isNearInteger && signOf(<T>(a: Arithmetic<T>) => a.minus(sumAt(a, month), a.of(near))) < 0;
    return Math.min(most, isNearInteger ? near - (isShort ? 1 : 0) : Math.floor(about));
  });
}

function runningSums<T>(a: Arithmetic<T>, { startRate = 0, ramp, maxRate }: Terms, months: number): readonly T[] {
  const growth = a.plus(a.of(1), a.of(ramp));
  const most = maxRate === undefined ? undefined : a.of(maxRate);
  const sums = [a.of(0)];
  let sum = a.of(0);
  let rate = a.of(startRate);
  for (let month = 1; month <= months; month += 1) {
    const capped = most !== undefined && a.sign(a.minus(rate, most)) === 1 ? most : rate;
    sum = a.plus(sum, capped);
    sums.push(sum);
    // A capped rate that grows stays capped. Do not grow it further, or it would overflow.
    if (capped === rate || ramp < 0) rate = a.times(rate, growth);
  }
  return sums;
}
