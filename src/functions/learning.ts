import { totalQuantity as total } from "../engine/learning/totalQuantity";
import { unitQuantity as unit } from "../engine/learning/unitQuantity";
import { fitCurve as fit } from "../engine/learning/fitCurve";
import { lotMidpoint as midpoint } from "../engine/learning/lotMidpoint";
import { AMOUNT, SLOPE } from "../engine/constraints";
import { curveArgument, numberArgument, ordinalArgument } from "./arguments";
import { NoAnswer } from "./errors";
import { inCell, inCells } from "./inCell";
import { observationsArgument } from "./observationsArgument";

/**
 * Quantity that deployment n needs, on a learning curve.
 * @customfunction UNITQUANTITY
 * @param first Quantity for deployment 1, 0 or more, in any unit.
 * @param slope Learning slope as a fraction, 0.85 or 85%: the quantity at 2n over the quantity at n. Above 0, at most 1.
 * @param n Deployment, a whole number from 1 to 1 billion.
 * @param [floor] Minimum quantity, at most first. If omitted, 0.
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
 * Total quantity for a lot of deployments on a learning curve: the exact sum, at the same speed for any size.
 * @customfunction TOTALQUANTITY
 * @param first Quantity for deployment 1, 0 or more, in any unit.
 * @param slope Learning slope as a fraction, 0.85 or 85%. Above 0, at most 1.
 * @param last Last deployment of the lot, a whole number from 1 to 1 billion.
 * @param [from] First deployment of the lot. If omitted, 1.
 * @param [floor] Minimum quantity, at most first. If omitted, 0.
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

/**
 * Algebraic lot midpoint: the point on the curve, usually between two deployments, whose quantity is the average of the lot. Exact, under unit theory.
 * @customfunction LOTMIDPOINT
 * @param slope Learning slope as a fraction, 0.85 or 85%. Above 0, below 1.
 * @param last Last deployment of the lot, a whole number from 1 to 1 billion.
 * @param [from] First deployment of the lot. If omitted, 1.
 * @returns A position on the curve, from `from` to `last`.
 * @helpurl https://localhost:3000/docs/functions.html#lotmidpoint
 */
export function lotMidpoint(slope: unknown, last: unknown, from?: unknown): number {
  return inCell(() => {
    const fraction = numberArgument("slope", slope, SLOPE);
    const lot = { last: ordinalArgument("last", last), from: ordinalArgument("from", from, 1) };
    if (fraction === 1 && lot.from < lot.last) {
      throw new NoAnswer("at slope 1 the curve is flat: every deployment of the lot needs the average");
    }
    return fraction === 1 ? lot.last : midpoint(fraction, lot);
  });
}

/**
 * Learning curve fitted to observed quantities: least squares in logarithms, unit theory, with the 90% confidence interval of the slope.
 * @customfunction FITCURVE
 * @param deployments Range of deployment numbers (positions on the curve, above 0; lot midpoints work too).
 * @param quantities Range of the same shape: the quantity observed at each, above 0.
 * @returns A table that spills, label and value: First, Slope, R squared, Slope low, Slope high, Points. With two points the interval says "needs 3 points".
 * @helpurl https://localhost:3000/docs/functions.html#fitcurve
 */
export function fitCurve(deployments: unknown[][], quantities: unknown[][]): unknown[][] {
  return inCells(() => {
    const fitted = fit(observationsArgument(deployments, quantities));
    const none = "needs 3 points";
    return [
      ["Figure", "Value"],
      ["First", fitted.first],
      ["Slope", fitted.slope],
      ["R squared", fitted.rSquared],
      ["Slope low", fitted.interval?.low ?? none],
      ["Slope high", fitted.interval?.high ?? none],
      ["Points", fitted.points],
    ];
  });
}
