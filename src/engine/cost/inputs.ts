/**
 * The inputs of the engine: drivers, segments, terms. All numbers are doubles that represent their shortest decimal
 * (0.1 is one tenth), and the exact arithmetic reads them as that decimal. Shares are fractions, never percentages.
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

/** The quantity of one resource that a deployment consumes, and how it falls with experience. */
export type Driver = Readonly<{
  name: string;
  category: Category;
  /** Text only, such as months, hours or units. */
  unit: string;
  /** Quantity for deployment 1, in `unit`, >= 0. 0: the driver is off. */
  first: number;
  /** Learning slope: quantity at 2n over quantity at n, in (0, 1]; above 1/2 for the average curve. */
  slope: number;
  /** The quantity never falls below this, 0 <= floor <= first. */
  floor: number;
  curve: Curve;
  /** Price of one unit, ordered by `from`. The first rate applies from deployment 1. */
  rates: readonly RateStep[];
}>;

/** A group of similar clients, in rollout order. All money is in one currency. */
export type Segment = Readonly<{
  name: string;
  /** Experience is counted per industry. */
  industry: string;
  /** Whole number >= 0, or Infinity for a bare price. */
  clients: number;
  /** One-time price per client. */
  price: number;
  /** One-time cost when the segment begins. */
  entry: number;
  /** Cost to acquire one client. */
  acquisition: number;
  /** Monthly fee per client. */
  fee: number;
  /** Monthly cost to serve a client. */
  runCost: number;
  /** Months that a client stays, whole number >= 0. */
  term: number;
  /** Share of clients lost per month, [0, 1). */
  churn: number;
  /** Multiplies every driver's quantity, > 0. */
  size: number;
}>;

export type Terms = Readonly<{
  nonRecurring: number;
  /** Share of the experience from other industries that counts, [0, 1]. */
  transfer: number;
  /** Share of trials that fail, [0, 1). */
  trialFailure: number;
  /** Share of a deployment's cost lost in a failed trial, >= 0. */
  trialCost: number;
  /** Deployments per month at the start. Absent: no schedule. */
  startRate?: number;
  /** Monthly growth of the deployments per month. */
  ramp: number;
  /** Maximum deployments per month. */
  maxRate?: number;
  /** Experts on site, headcount. Absent: no limit. */
  experts?: number;
  /** Months in the horizon. */
  horizon?: number;
  /** Discount rate per year. */
  discountRate: number;
  /** Months from completion to payment. */
  paymentDelay: number;
}>;

export type Plan = Readonly<{
  drivers: readonly Driver[];
  segments: readonly Segment[];
  terms: Terms;
}>;
