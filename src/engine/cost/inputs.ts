/**
 * What the engine is asked about: drivers, segments, terms. All numbers are doubles that stand for their shortest
 * decimal (0.1 is one tenth); the exact side reads them as that decimal. Fractions everywhere, never percent.
 */

export const CURVES = ["unit", "average", "dejong"] as const;
/** unit: Crawford. average: Wright. dejong: an incompressible part never learns. */
export type Curve = (typeof CURVES)[number];

export const CATEGORIES = [
  "Expert",
  "Customization",
  "Hardware",
  "Engineering",
  "Training",
  "Travel",
  "Operations",
  "Other",
] as const;
export type Category = (typeof CATEGORIES)[number];

/** From deployment `from` on, one unit of the driver costs `rate`. */
export type RateStep = Readonly<{ from: number; rate: number }>;

/** What one deployment consumes of one thing, and how that falls with experience. */
export type Driver = Readonly<{
  name: string;
  category: Category;
  /** Text only: months, hours, units. */
  unit: string;
  /** Quantity for deployment 1, in `unit`, >= 0. 0: the driver is off. */
  first: number;
  /** Learning slope: quantity at 2n over quantity at n, in (0, 1]; above 1/2 for the average curve. */
  slope: number;
  /** Quantity that it never falls below, 0 <= floor <= first. */
  floor: number;
  curve: Curve;
  /** Money for one unit, in order of `from`; the first holds from deployment 1. */
  rates: readonly RateStep[];
}>;

/** A group of clients that are alike, in rollout order. Money in one currency throughout. */
export type Segment = Readonly<{
  name: string;
  /** Experience is gathered per industry. */
  industry: string;
  /** Whole number >= 0, or Infinity for a bare price. */
  clients: number;
  /** One-time price a client pays. */
  price: number;
  /** One-time cost when the segment begins. */
  entry: number;
  /** Cost of winning one client. */
  acquisition: number;
  /** What a client pays a month. */
  fee: number;
  /** What serving a client costs a month. */
  runCost: number;
  /** Months a client stays, whole number >= 0. */
  term: number;
  /** Share of clients lost a month, [0, 1). */
  churn: number;
  /** Multiplies every driver's quantity, > 0. */
  size: number;
}>;

export type Terms = Readonly<{
  nonRecurring: number;
  /** Share of the experience won in other industries that counts, [0, 1]. */
  transfer: number;
  /** Share of trials that fail, [0, 1). */
  trialFailure: number;
  /** Share of a deployment's cost that a failed trial burns, >= 0. */
  trialCost: number;
  /** Deployments a month at the start; absent: no schedule. */
  startRate?: number;
  /** Growth of the deployments a month, a month. */
  ramp: number;
  /** Most deployments a month. */
  maxRate?: number;
  /** Experts on site, head-count; absent: no limit. */
  experts?: number;
  /** Months looked at. */
  horizon?: number;
  /** Discount rate a year. */
  discountRate: number;
  /** Months from completion to payment. */
  paymentDelay: number;
}>;

export type Plan = Readonly<{
  drivers: readonly Driver[];
  segments: readonly Segment[];
  terms: Terms;
}>;
