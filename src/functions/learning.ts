import { totalQuantity as total } from "../engine/learning/totalQuantity";
import { unitQuantity as unit } from "../engine/learning/unitQuantity";
import { AMOUNT, SLOPE } from "../engine/rules";
import { curveArgument, numberArgument, ordinalArgument } from "./arguments";
import { inCell } from "./inCell";

/**
 * Quantity that deployment n needs, on a learning curve.
 * @customfunction UNITQUANTITY
 * @param first Quantity for deployment 1, 0 or more, in any unit.
 * @param slope Learning slope as a fraction, 0.85 or 85%: the quantity at 2n over the quantity at n. Above 0, at most 1.
 * @param n Deployment, a whole number from 1 to 1000000000.
 * @param [floor] Quantity that it never falls below, at most first. If omitted, 0.
 * @param [curve] "unit" (Crawford), "average" (Wright) or "dejong" (incompressible part). If omitted, unit.
 * @returns Quantity for deployment n, in the unit of first.
 * @helpurl https://localhost:3000/docs/functions.html#unitquantity
 */
export function unitQuantity(first: unknown, slope: unknown, n: unknown, floor?: unknown, curve?: unknown): number {
  return inCell(() =>
    unit(
      {
        first: numberArgument("first", first, AMOUNT),
        slope: numberArgument("slope", slope, SLOPE),
        floor: numberArgument("floor", floor, AMOUNT, 0),
        curve: curveArgument(curve),
      },
      ordinalArgument("n", n),
    ),
  );
}

/**
 * Total quantity for a lot of deployments on a learning curve: the exact sum, at any size in the same time.
 * @customfunction TOTALQUANTITY
 * @param first Quantity for deployment 1, 0 or more, in any unit.
 * @param slope Learning slope as a fraction, 0.85 or 85%. Above 0, at most 1.
 * @param last Last deployment of the lot, a whole number from 1 to 1000000000.
 * @param [from] First deployment of the lot. If omitted, 1.
 * @param [floor] Quantity that it never falls below, at most first. If omitted, 0.
 * @param [curve] "unit" (Crawford), "average" (Wright) or "dejong" (incompressible part). If omitted, unit.
 * @returns Total quantity for deployments from to last, in the unit of first.
 * @helpurl https://localhost:3000/docs/functions.html#totalquantity
 */
export function totalQuantity(
  first: unknown,
  slope: unknown,
  last: unknown,
  from?: unknown,
  floor?: unknown,
  curve?: unknown,
): number {
  return inCell(() =>
    total(
      {
        first: numberArgument("first", first, AMOUNT),
        slope: numberArgument("slope", slope, SLOPE),
        floor: numberArgument("floor", floor, AMOUNT, 0),
        curve: curveArgument(curve),
      },
      { last: ordinalArgument("last", last), from: ordinalArgument("from", from, 1) },
    ),
  );
}
