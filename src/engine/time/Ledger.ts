import type { Arithmetic } from "../arithmetic/Arithmetic";

/**
 * The cash flow of a plan in any arithmetic. Every figure shown in a cell is right to its last digit, and so is every
 * figure computed from it.
 */
export type Ledger = Readonly<{
  /** Deployments completed by the end of each month, from month 0. */
  cumulative: readonly number[];
  live: Amount;
  /** Prices paid, and fees. */
  revenue: Amount;
  run: Amount;
  deployment: Amount;
  overhead: Amount;
  nonRecurring: Amount;
  tax: Amount;
  net: Amount;
  /** Sum of the net flows to the end of the month. */
  balance: Amount;
}>;

/** A figure of a month, from month 0. */
type Amount = <T>(a: Arithmetic<T>, month: number) => T;
