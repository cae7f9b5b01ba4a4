import { DomainError } from "../DomainError";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { numberOf } from "../arithmetic/evaluate";
import { assertConstraint, ORDINAL, SLOPE } from "../constraints";
import { exponent } from "./exponent";
import { slopeEvaluator } from "./slopeEvaluator";
import type { Lot } from "./totalQuantity";

/**
 * Algebraic lot midpoint: the (fractional) deployment whose unit quantity is the average of the lot, under unit theory.
 * Computed from the exact sum. Asher's half-unit formula is only an approximation.
 *
 *     m = ((sum over n = from … last of n^b) / (last - from + 1))^(1/b),   b = log2(slope)
 *
 * slope in (0, 1). Slope 1 is refused: all deployments are alike, and the limit of the formula, the geometric mean, has
 * no meaning as a position on a flat curve. Throws a DomainError naming slope, last or from. Source: H. Asher,
 * Cost-quantity relationships in the airframe industry, RAND R-291, 1956.
 */
export function lotMidpoint(slope: number, { from, last }: Lot): number {
  assertConstraint(SLOPE, "slope", slope);
  assertConstraint(ORDINAL, "last", last);
  assertConstraint(ORDINAL, "from", from);
  if (slope === 1)
    throw new DomainError(
      "inconsistent",
      "slope",
      "1 is a flat curve, on which no place is the middle; give a slope below 1",
    );
  if (from > last) throw new DomainError("inconsistent", "from", `${from} is above last, ${last}`);
  if (from === last) return last;
  return numberOf(<T>(a: Arithmetic<T>) => {
    const b = exponent(a, slope);
    const sum = slopeEvaluator(a, slope).sum({ whole: 0, fraction: a.of(0), fractional: false });
    const average = a.dividedBy(sum(last, from - 1), a.of(last - from + 1));
    return a.power(average, a.dividedBy(a.of(1), b));
  });
}
