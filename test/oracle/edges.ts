/**
 * Plans moved onto an edge, as near as a double can come: some are exact ties, the others miss them by parts in 10^17.
 */
import type { Plan } from "../../src/engine/cost/inputs";
import { exact } from "./exact";
import type { Row } from "./rollout";
import { unitCostLimit } from "./rollout";

/** The non-recurring cost that makes M(row.n) 0, or undefined when it would be below 0. */
export function marginOnEdge(plan: Plan, row: Row): Plan | undefined {
  const nonRecurring = row.margin.plus(exact(plan.terms.nonRecurring)).toNumber();
  return nonRecurring < 0 ? undefined : { ...plan, terms: { ...plan.terms, nonRecurring } };
}

/** The price that makes the unit margin of the row 0, in its own segment. */
export function unitMarginOnEdge(plan: Plan, row: Row): Plan {
  return {
    ...plan,
    segments: plan.segments.map((one) =>
      one.name === row.segment ? { ...one, price: exact(one.price).minus(row.unitMargin).toNumber() } : one,
    ),
  };
}

/** The price that unit cost never quite falls to. */
export function priceOnLimit(plan: Plan): Plan {
  const price = unitCostLimit(plan).toNumber();
  return { ...plan, segments: plan.segments.map((one) => ({ ...one, price })) };
}
