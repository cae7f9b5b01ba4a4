import type { Arithmetic } from "../arithmetic/Arithmetic";
import { geometricSum } from "../arithmetic/geometricSum";

/**
 * Expected number of months that a client is served, end of month, undiscounted.
 *
 *     L = 1 + r + r^2 + … + r^(term - 1),   r = 1 - churn
 *
 * term: whole number of months >= 0. churn: share lost per month, [0, 1).
 */
export const monthsServed = <T>(a: Arithmetic<T>, term: number, churn: number): T =>
  churn === 0 ? a.of(term) : geometricSum(a, a.minus(a.of(1), a.of(churn)), term).sum;
