/**
 * Plans moved as close to a tie as a double allows. Some are exact ties, others are off by parts in 10^17.
 */
import type { Plan } from "../../src/engine/cost/inputs";
import { exact, ZERO } from "./exact";
import type { Row } from "./rollout";
import { unitCostLimit } from "./rollout";

/**
 * The non-recurring cost that makes M(row.n) 0. Where it would be negative, every price is raised by twice the loss.
 */
export function marginOnEdge(plan: Plan, row: Row): Plan {
  const gained = row.margin.plus(exact(plan.terms.nonRecurring));
  const raise = gained.gte(0) ? ZERO : gained.neg().times(2).div(row.n).ceil();
  return {
    ...plan,
    segments: plan.segments.map((one) => ({ ...one, price: raise.plus(one.price).toNumber() })),
    terms: { ...plan.terms, nonRecurring: raise.times(row.n).plus(gained).toNumber() },
  };
}

/** The price that makes the unit margin of the row 0, set in the row's segment. */
export function unitMarginOnEdge(plan: Plan, row: Row): Plan {
  return {
    ...plan,
    segments: plan.segments.map((one) =>
      one.name === row.segment ? { ...one, price: exact(one.price).minus(row.unitMargin).toNumber() } : one,
    ),
  };
}

/** The price that unit cost approaches without reaching it. */
export function priceOnLimit(plan: Plan): Plan {
  const price = unitCostLimit(plan).toNumber();
  return { ...plan, segments: plan.segments.map((one) => ({ ...one, price })) };
}
