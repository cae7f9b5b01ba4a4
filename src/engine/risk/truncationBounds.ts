/**
 * Where to cut an unbounded distribution (normal, lognormal) so that every trial's plan is valid, whatever the other
 * inputs draw.
 *
 * When the floor and the first quantity of a driver could meet, a value between their ranges separates them: the bound
 * of the input that has one, or the midpoint between High of the floor and Low of the first quantity.
 */
import type { Plan } from "../cost/inputs";
import { MAX_AMOUNT, MAX_DEPLOYMENTS, MAX_MONTHS } from "../constraints";
import type { InputRef, Uncertainty } from "./Uncertainty";

export type Ends = Readonly<{ least: number; most: number }>;

/** Smallest distance from an open bound. */
const OPEN_BOUND_DISTANCE = 1e-6;

const AMOUNTS: Ends = { least: 0, most: MAX_AMOUNT };
const SIGNED: Ends = { least: -MAX_AMOUNT, most: MAX_AMOUNT };
const WHOLE_MONTHS: Ends = { least: 0, most: MAX_MONTHS };
const BELOW_ONE: Ends = { least: 0, most: 1 - OPEN_BOUND_DISTANCE };
const GROWING: Ends = { least: -1 + OPEN_BOUND_DISTANCE, most: 10 };
const HEADS: Ends = { least: 0, most: MAX_DEPLOYMENTS };

/** low and high of the input lie within these bounds, as checkUncertainty ensures. */
export function truncationBounds(plan: Plan, inputs: readonly Uncertainty[], input: Uncertainty): Ends {
  const { least, most } = endsOf(plan, inputs, input.target);
  return { least: Math.min(least, input.low), most: Math.max(most, input.high) };
}

function endsOf(plan: Plan, inputs: readonly Uncertainty[], target: InputRef): Ends {
  if (target.kind === "driver") return driverEnds(plan, inputs, target.driver, target.column);
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
      return { least: 0, most: 1 };
    case "ramp":
    case "discountRate":
      return GROWING;
    case "size":
      return { least: OPEN_BOUND_DISTANCE, most: MAX_DEPLOYMENTS };
    case "clients":
      return clientEnds(plan, inputs, target);
    case "startRate":
    case "maxRate":
    case "experts":
      return HEADS;
    default:
      return AMOUNTS;
  }
}

function driverEnds(
  plan: Plan,
  inputs: readonly Uncertainty[],
  place: number,
  column: "first" | "rate" | "slope" | "floor",
): Ends {
  const driver = plan.drivers[place];
  if (column === "rate" || driver === undefined) return AMOUNTS;
  if (column === "slope")
    return { least: driver.curve === "average" ? 0.5 + OPEN_BOUND_DISTANCE : OPEN_BOUND_DISTANCE, most: 1 };
  const of = (wanted: "first" | "floor"): Uncertainty | undefined =>
    inputs.find(({ target }) => target.kind === "driver" && target.driver === place && target.column === wanted);
  const [first, floor] = [of("first"), of("floor")];
  const lowest = first?.low ?? driver.first;
  const highest = floor?.high ?? driver.floor;
  const between = !isEndless(first) ? lowest : !isEndless(floor) ? highest : (lowest + highest) / 2;
  return column === "first" ? { least: between, most: MAX_AMOUNT } : { least: 0, most: between };
}

/** Each uncertain segment may grow by an equal share of the clients left up to 10^9 in total. */
function clientEnds(plan: Plan, inputs: readonly Uncertainty[], target: InputRef): Ends {
  const uncertain = inputs.filter((one) => one.target.kind === "segment" && one.target.column === "clients");
  const highOf = (place: number): number | undefined =>
    uncertain.find((one) => one.target.kind === "segment" && one.target.segment === place)?.high;
  const most = plan.segments.reduce((sum, segment, place) => sum + (highOf(place) ?? segment.clients), 0);
  const room = Math.floor((MAX_DEPLOYMENTS - most) / uncertain.length);
  return { least: 0, most: (target.kind === "segment" ? (highOf(target.segment) ?? 0) : 0) + room };
}

const isEndless = (input: Uncertainty | undefined): boolean =>
  input !== undefined &&
  input.low < input.high &&
  (input.distribution === "normal" || input.distribution === "lognormal");

/** Maximum number of clients listed in any trial; Infinity for a bare price. */
export function mostClients(plan: Plan, inputs: readonly Uncertainty[]): number {
  return plan.segments.reduce((sum, segment, place) => {
    const input = inputs.find(
      ({ target }) => target.kind === "segment" && target.segment === place && target.column === "clients",
    );
    if (input === undefined) return sum + segment.clients;
    return sum + (isEndless(input) ? truncationBounds(plan, inputs, input).most : input.high);
  }, 0);
}
