import type { Arithmetic } from "../arithmetic/Arithmetic";

/**
 * Expected number of months that a client is served, end of month, undiscounted.
 *
 *     L = 1 + r + r^2 + … + r^(term - 1),   r = 1 - churn
 *
 * term: whole number of months >= 0. churn: share lost per month, [0, 1). L equals (1 - r^term) / churn, which loses
 * every digit when churn is tiny. So it is summed by halves: L(2k) = L(k) (1 + r^k).
 */
export function monthsServed<T>(a: Arithmetic<T>, term: number, churn: number): T {
  if (churn === 0) return a.of(term);
  const retention = a.minus(a.of(1), a.of(churn));
  let months = a.of(0);
  let remainingShare = a.of(1);
  for (const bit of term.toString(2)) {
    months = a.plus(months, a.times(remainingShare, months));
    remainingShare = a.times(remainingShare, remainingShare);
    if (bit === "1") {
      months = a.plus(months, remainingShare);
      remainingShare = a.times(remainingShare, retention);
    }
  }
  return months;
}
