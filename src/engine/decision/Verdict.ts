/**
 * The answer to "is it economically viable, from which client on, and why", as facts. plan/wording has the sentences.
 */

import type { OverTime } from "../cost/overTime";
import type { CalendarMonth } from "../time/calendar";

/** Cumulative margin changes sign at a deployment: up to >= 0 or down below 0, and in which segment. */
export type Crossing = Readonly<{ deployment: number; direction: "up" | "down"; segment: string }>;

export type NeverReason =
  /** The listed clients end before the margin reaches 0. */
  | Readonly<{ kind: "clients run out"; clients: number; margin: number }>
  /** Clients are unlimited, and unit cost falls to `limit` and no lower, at or above the contribution of a client. */
  | Readonly<{ kind: "unit cost stays above"; limit: number; contribution: number }>
  /** No listed client contributes as much as it costs. `unitMargin` is the highest among them. */
  | Readonly<{ kind: "no client pays for itself"; clients: number; unitMargin: number }>
  /** Breakeven lies beyond 10^9 deployments. */
  | Readonly<{ kind: "beyond a billion"; margin: number }>;

export type Breakeven =
  Readonly<{ kind: "reached"; deployment: number }> | Readonly<{ kind: "never"; reason: NeverReason }>;

/**
 * The least cumulative margin and its number of deployments (0: before the first), or that the margin falls forever.
 */
export type Deficit =
  Readonly<{ kind: "lowest"; deployment: number; margin: number }> | Readonly<{ kind: "without end" }>;

/** A figure that could change: one of a driver, the factor on all prices, or the non-recurring cost. */
export type LeverFigure =
  | Readonly<{ kind: "driver"; driver: string; column: "First" | "Rate" | "Slope" }>
  | Readonly<{ kind: "prices" }>
  | Readonly<{ kind: "non-recurring" }>;

/**
 * The value that one figure alone would need so that the listed clients break even. `move`: change as a share of the
 * present value (for a slope, of 1 - slope).
 */
export type Lever = LeverFigure & Readonly<{ from: number; to: number; move: number }>;

/** Figures within the horizon, and what falls after it. */
export type WithinHorizon = Readonly<{
  kind: "months";
  months: number;
  delivered: number;
  /** Greatest cumulative deficit, positive; 0 if there is none. */
  peakFunding: number;
  /** The first month from which the cumulative cash flow stays at 0 or above. */
  payback?: number;
  /** The calendar month of the payback, where the plan has a start date and the payback is in a month of the plan. */
  paybackDate?: CalendarMonth;
  /** From the delivered clients: prices still owed, fees less run cost still to come. */
  afterwards: number;
}>;

/** No monthly figures: the plan has too many months to compute them quickly (../cost/planSize). */
export type TooManyMonths = Readonly<{ kind: "too many"; months: number }>;

export type Verdict = Readonly<{
  /** Sustained breakeven within the clients listed. */
  economical: boolean;
  first: Breakeven;
  sustained: Breakeven;
  unit: Breakeven;
  crossings: readonly Crossing[];
  deepest: Deficit;
  /** Clients listed; Infinity for a bare price. */
  clients: number;
  /** Cumulative margin after the last listed client; absent when clients are unlimited. */
  finalMargin?: number;
  /**
   * One price for every client, in place of the given prices, at which the listed clients just break even. Unlimited:
   * the limit that unit cost approaches without reaching it. Fees and run costs do not change.
   */
  priceNeeded: number;
  /** When the listed clients do not break even: the figures that need the smallest change, smallest first. */
  levers: readonly Lever[];
  /** Share of Expert drivers in unit cost, at deployment 1 and at the last one (unlimited: at `lastShown`). */
  expertShare: Readonly<{ first: number; last: number; lastShown: number }>;
  /** Curves in use by drivers that are on. */
  curves: readonly ("unit" | "average" | "dejong")[];
  /** Drivers whose first quantity is 0. */
  off: readonly string[];
  /** What breakeven by client, in the prices of month 1, leaves out. */
  notInBreakeven: readonly OverTime[];
  /**
   * Present when the terms have a start rate and a horizon. If the months are too many for the curves of the plan, only
   * their number.
   */
  withinHorizon?: WithinHorizon | TooManyMonths;
}>;
