import type { Arithmetic } from "../arithmetic/Arithmetic";
import type { Segment } from "./inputs";
import { feeMonths, isPlainFee } from "./invoices";
import { monthsServed } from "./monthsServed";

/** Fees less run cost of one client over its term, in the money of its segment. */
export function serviceOfClient<T>(a: Arithmetic<T>, segment: Segment): T {
  const served = monthsServed(a, segment.term, segment.churn);
  if (isPlainFee(segment)) return a.times(a.minus(a.of(segment.fee), a.of(segment.runCost)), served);
  return a.minus(a.times(a.of(segment.fee), feeMonths(a, segment)), a.times(a.of(segment.runCost), served));
}
