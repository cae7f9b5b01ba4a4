/** Which figures of fees and run cost a result depends on, by the months of a client that count in it. */
import { isPlainFee, MONTHS_A_YEAR } from "../cost/invoices";
import type { AnySegmentNumber } from "../cost/inputConstraints";
import type { Segment } from "../cost/inputs";

/** Months of a client after its deployment: those after `after`, through `through`. */
export type ClientMonths = Readonly<{ after: number; through: number }>;

export const ALL_MONTHS: ClientMonths = { after: 0, through: Infinity };

type ServiceOptions = Readonly<{
  months: ClientMonths;
  /** Amounts count with the prices of their month, so that fees and run cost may rise apart from each other. */
  nominal?: boolean;
}>;

/**
 * Fee and run cost matter when one of their payments counts. Their terms matter when the payments that they change are
 * not 0, and fee and run cost do not cancel out.
 */
export function serviceColumns(segment: Segment, options: ServiceOptions): readonly AnySegmentNumber[] {
  const { fee, runCost } = segment;
  const { through } = options.months;
  const [invoice, run] = paymentsOf(segment, options.months);
  const differ = !cancelsOut(segment, options);
  const hasFee = fee > 0;
  return [
    ...(invoice(1) ? (["fee"] as const) : []),
    ...(run(1) ? (["runCost"] as const) : []),
    ...(differ && through > 0 ? (["term"] as const) : []),
    ...(differ && ((hasFee && invoice(2)) || (runCost > 0 && run(2))) ? (["churn"] as const) : []),
    ...(hasFee && invoice(2) ? (["expansion"] as const) : []),
    ...(hasFee && invoice(MONTHS_A_YEAR + 1) ? (["feeRise"] as const) : []),
  ];
}

/** Whether any amount of fees or run cost counts. */
export function hasService(segment: Segment, options: ServiceOptions): boolean {
  const [invoice, run] = paymentsOf(segment, options.months);
  return ((segment.fee > 0 && invoice(1)) || (segment.runCost > 0 && run(1))) && !cancelsOut(segment, options);
}

/** Whether a fee or a run cost is paid in a month that counts, the month `from` of the client or a later one. */
export function paymentsOf(
  { term, billing = 1 }: Segment,
  { after, through }: ClientMonths,
): readonly [invoice: (from: number) => boolean, run: (from: number) => boolean] {
  const last = Math.min(term, through);
  const lastInvoice = 1 + billing * Math.floor((last - 1) / billing);
  return [(from) => last >= 1 && lastInvoice >= Math.max(from, after + 1), (from) => last >= Math.max(from, after + 1)];
}

/** Whether fees and run cost of each client are the same amounts in the same months. */
const cancelsOut = (segment: Segment, { nominal = false }: ServiceOptions): boolean =>
  segment.fee === segment.runCost &&
  isPlainFee(segment) &&
  !(nominal && [segment.priceRise, segment.costRise].some((rise) => (rise ?? 0) !== 0));
