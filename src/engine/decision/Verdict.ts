/** The answer to "is it economical, from which client on, and why", as facts; the wording is in plan/wording. */

/** Cumulative margin changes sign at a deployment: up to >= 0 or down below 0, and in which segment. */
export type Crossing = Readonly<{ deployment: number; direction: "up" | "down"; segment: string }>;

export type NeverReason =
  /** The listed clients end before the margin turns. */
  | Readonly<{ kind: "clients run out"; clients: number; margin: number }>
  /** Clients unlimited, and unit cost falls to `limit` and no lower, at or above what a client contributes. */
  | Readonly<{ kind: "unit cost stays above"; limit: number; contribution: number }>
  /** Of the listed clients none contributes what it costs; the best unit margin among them. */
  | Readonly<{ kind: "no client pays for itself"; clients: number; unitMargin: number }>
  /** It would be reached, but only beyond 10^9 deployments. */
  | Readonly<{ kind: "beyond a billion"; margin: number }>;

export type Breakeven =
  Readonly<{ kind: "reached"; deployment: number }> | Readonly<{ kind: "never"; because: NeverReason }>;

/** Least cumulative margin and after how many deployments (0: before the first); or it sinks without end. */
export type Deficit =
  Readonly<{ kind: "lowest"; deployment: number; margin: number }> | Readonly<{ kind: "without end" }>;

/** A figure that could move: one of a driver, all prices by one factor, or the non-recurring cost. */
export type LeverFigure =
  | Readonly<{ kind: "driver"; driver: string; column: "First" | "Rate" | "Slope" }>
  | Readonly<{ kind: "prices" }>
  | Readonly<{ kind: "non-recurring" }>;

/**
 * What a figure alone would have to become so that the listed clients carry the plan. `move`: share of its present
 * value (of 1 - slope for a slope).
 */
export type Lever = LeverFigure & Readonly<{ from: number; to: number; move: number }>;

/** What the months looked at hold, and what falls after them. */
export type WithinHorizon = Readonly<{
  kind: "months";
  months: number;
  delivered: number;
  /** Greatest cumulative deficit, positive; 0 if there is none. */
  peakFunding: number;
  /** Month from which the cumulative cash flow stays at 0 or above. */
  payback?: number;
  /** Of the clients delivered: prices still owed, fees less run cost still to come. */
  afterwards: number;
}>;

/** Nothing is said of the months: to step through them would take too long (../cost/planSize). */
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
   * One price that every client would have to pay, in place of the prices given, so that the listed clients just break
   * even (unlimited: the price that unit cost never quite falls to); fees and run costs stand.
   */
  priceNeeded: number;
  /** Where the listed clients do not carry the plan: the figures that would have to move least, nearest first. */
  levers: readonly Lever[];
  /** Share of Expert drivers in unit cost, at deployment 1 and at the last one (unlimited: at `lastShown`). */
  expertShare: Readonly<{ first: number; last: number; lastShown: number }>;
  /** Curves in use by drivers that are on. */
  curves: readonly ("unit" | "average" | "dejong")[];
  /** Drivers whose first quantity is 0. */
  off: readonly string[];
  /**
   * Where the terms name a start rate and a horizon; how many months where they are too many for the curves of the
   * plan.
   */
  withinHorizon?: WithinHorizon | TooManyMonths;
}>;
