/**
 * Where to cut an unbounded distribution (normal, lognormal) so that every trial's plan is valid, whatever the other
 * inputs draw.
 *
 * When the floor and the first quantity of a driver could meet, a value between their ranges separates them: the bound
 * of the input that has one, or the midpoint between High of the floor and Low of the first quantity.
 */
import type { Driver, Plan } from "../cost/inputs";
import type { AnyDriverFigure } from "../cost/inputConstraints";
import { LAST_DATE, FIRST_DATE, MAX_AMOUNT, MAX_DEPLOYMENTS, MAX_MONTHS } from "../constraints";
import type { InputRef, Uncertainty } from "./Uncertainty";

export type Bounds = Readonly<{ min: number; max: number }>;

/** Smallest distance from an open bound. */
const OPEN_BOUND_DISTANCE = 1e-6;

const AMOUNTS: Bounds = { min: 0, max: MAX_AMOUNT };
const SIGNED: Bounds = { min: -MAX_AMOUNT, max: MAX_AMOUNT };
const WHOLE_MONTHS: Bounds = { min: 0, max: MAX_MONTHS };
const BELOW_ONE: Bounds = { min: 0, max: 1 - OPEN_BOUND_DISTANCE };
const GROWING: Bounds = { min: -1 + OPEN_BOUND_DISTANCE, max: 10 };
/** Changes per year or month, as a plan may have them. */
const RISING: Bounds = { min: -1 + OPEN_BOUND_DISTANCE, max: 1 };
const POSITIVE: Bounds = { min: OPEN_BOUND_DISTANCE, max: MAX_AMOUNT };
const HEADS: Bounds = { min: 0, max: MAX_DEPLOYMENTS };

/** low and high of the input lie within these bounds, as checkUncertainty ensures. */
export function truncationBounds(plan: Plan, inputs: readonly Uncertainty[], input: Uncertainty): Bounds {
  const { min, max } = boundsOf(plan, inputs, input.target);
  return { min: Math.min(min, input.low), max: Math.max(max, input.high) };
}

function boundsOf(plan: Plan, inputs: readonly Uncertainty[], target: InputRef): Bounds {
  if (target.kind === "driver") return driverBounds(plan, inputs, target.driver, target.column);
  if (target.kind === "exchange") return target.figure === "rate" ? POSITIVE : RISING;
  switch (target.kind === "segment" ? target.column : target.term) {
    case "price":
    case "fee":
      return SIGNED;
    case "term":
    case "horizon":
    case "paymentDelay":
      return WHOLE_MONTHS;
    case "churn":
    case "trialFailure":
      return BELOW_ONE;
    case "transfer":
      return { min: 0, max: 1 };
    case "ramp":
    case "discountRate":
      return GROWING;
    case "size":
      return { min: OPEN_BOUND_DISTANCE, max: MAX_DEPLOYMENTS };
    case "clients":
      return clientBounds(plan, inputs, target);
    case "startRate":
    case "maxRate":
    case "experts":
      return HEADS;
    case "entry":
    case "acquisition":
    case "runCost":
    case "nonRecurring":
    case "trialCost":
    case "overhead":
      return AMOUNTS;
    case "prior":
      return HEADS;
    case "priceRise":
    case "feeRise":
    case "expansion":
    case "costRise":
    case "overheadRise":
      return RISING;
    case "billing":
    case "firstMonth":
    case "amortizationMonths":
      return { min: 1, max: MAX_MONTHS };
    case "nonRecurringMonths":
      return WHOLE_MONTHS;
    case "taxRate":
      return BELOW_ONE;
    case "lossLimit":
    case "capitalizedShare":
      return { min: 0, max: 1 };
    case "startDate":
      return { min: FIRST_DATE, max: LAST_DATE };
    case "fiscalYearEnd":
      return { min: 1, max: 12 };
  }
}

function driverBounds(plan: Plan, inputs: readonly Uncertainty[], index: number, column: AnyDriverFigure): Bounds {
  const driver = plan.drivers[index];
  if (driver === undefined) return AMOUNTS;
  switch (column) {
    case "rate":
      return AMOUNTS;
    case "escalation":
      return RISING;
    case "slope":
      return { min: driver.curve === "average" ? 0.5 + OPEN_BOUND_DISTANCE : OPEN_BOUND_DISTANCE, max: 1 };
    case "first":
      return { min: betweenFloorAndFirst(driver, index, inputs), max: MAX_AMOUNT };
    case "floor":
      return { min: 0, max: betweenFloorAndFirst(driver, index, inputs) };
  }
}

/** The value that the floor does not exceed and the first quantity does not fall below. */
function betweenFloorAndFirst(driver: Driver, index: number, inputs: readonly Uncertainty[]): number {
  const of = (wanted: "first" | "floor"): Uncertainty | undefined =>
    inputs.find(({ target }) => target.kind === "driver" && target.driver === index && target.column === wanted);
  const [first, floor] = [of("first"), of("floor")];
  const lowest = first?.low ?? driver.first;
  const highest = floor?.high ?? driver.floor;
  if (!isEndless(first)) return lowest;
  return isEndless(floor) ? (lowest + highest) / 2 : highest;
}

/** Each uncertain segment may grow by an equal share of the clients left up to 10^9 in total. */
function clientBounds(plan: Plan, inputs: readonly Uncertainty[], target: InputRef): Bounds {
  const uncertain = inputs.filter((one) => one.target.kind === "segment" && one.target.column === "clients");
  const highOf = (index: number): number | undefined =>
    uncertain.find((one) => one.target.kind === "segment" && one.target.segment === index)?.high;
  const max = plan.segments.reduce((sum, segment, index) => sum + (highOf(index) ?? segment.clients), 0);
  const room = Math.floor((MAX_DEPLOYMENTS - max) / uncertain.length);
  return { min: 0, max: (target.kind === "segment" ? (highOf(target.segment) ?? 0) : 0) + room };
}

const isEndless = (input: Uncertainty | undefined): boolean =>
  input !== undefined &&
  input.low < input.high &&
  (input.distribution === "normal" || input.distribution === "lognormal");

/** Maximum number of clients listed in any trial; Infinity for a bare price. */
export function mostClients(plan: Plan, inputs: readonly Uncertainty[]): number {
  return plan.segments.reduce((sum, segment, index) => {
    const input = inputs.find(
      ({ target }) => target.kind === "segment" && target.segment === index && target.column === "clients",
    );
    if (input === undefined) return sum + segment.clients;
    return sum + (isEndless(input) ? truncationBounds(plan, inputs, input).max : input.high);
  }, 0);
}
