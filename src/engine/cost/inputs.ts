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
  /** Change of the rate per year, above -1, in nominal money. Absent: 0. */
  escalation?: number;
  /** Three capital letters. The terms have an exchange rate for it. Absent: the currency of the plan. */
  currency?: string;
}>;

/** A group of similar clients, in rollout order. Its money is in its own currency. */
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
  /** Deployments in this industry before the plan, whole number >= 0. The industry's first segment has it. */
  prior?: number;
  /** Change per year of the price and the initial fee for clients who come later, above -1. Absent: 0. */
  priceRise?: number;
  /** Change of the fee at each anniversary of a client, above -1. Absent: 0. */
  feeRise?: number;
  /** Share per month by which the fee of the clients who stay grows, above -1. Absent: 0. */
  expansion?: number;
  /** Change per year of entry, acquisition and run cost, above -1, in nominal money. Absent: 0. */
  costRise?: number;
  /** Months of fee that an invoice covers, paid in advance, whole number >= 1. Absent: 1. */
  billing?: number;
  /** Three capital letters. The terms have an exchange rate for it. Absent: the currency of the plan. */
  currency?: string;
}>;

/** `end`: the flow of a month counts at its end. `mid`: at its middle, but month 0 stays at 0. */
export const DISCOUNTINGS = ["end", "mid"] as const;
export type Discounting = (typeof DISCOUNTINGS)[number];

export type ExchangeRate = Readonly<{
  /** Three capital letters. */
  currency: string;
  /** Money of the plan for one unit of the currency in month 1, > 0. */
  rate: number;
  /** Change of the rate per year, above -1. Absent: 0. */
  change?: number;
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
  /** Serial number of a date as in Excel. Month 1 is its calendar month. Absent: months have numbers only. */
  startDate?: number;
  /** Month of the year, 1 to 12, in which a fiscal year ends. Absent: 12. */
  fiscalYearEnd?: number;
  /** Month in which demand begins and from which experts work, whole number >= 1. Absent: 1. */
  firstMonth?: number;
  /** The non-recurring cost is paid in equal parts at the ends of months 1 to this. 0 or absent: all in month 0. */
  nonRecurringMonths?: number;
  /** Cost of each month from 1 to the horizon, whatever the number of clients. Absent: 0. */
  overhead?: number;
  /** Change of the overhead per year, above -1. Absent: 0. */
  overheadRise?: number;
  /** Absent: end. */
  discounting?: Discounting;
  /** Share of a fiscal year's profit, [0, 1). Absent: 0. */
  taxRate?: number;
  /** Share of a year's profit that losses of earlier years may cover, [0, 1]. Absent: 1. */
  lossLimit?: number;
  /** Share of the non-recurring cost that is amortized, [0, 1]. Absent: 0. */
  capitalizedShare?: number;
  /** Months from the first month on over which it is amortized in equal parts. */
  amortizationMonths?: number;
  /** One for each currency of drivers and segments. */
  exchange?: readonly ExchangeRate[];
}>;

export type Plan = Readonly<{
  drivers: readonly Driver[];
  segments: readonly Segment[];
  terms: Terms;
}>;
