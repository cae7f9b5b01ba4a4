import Decimal from "decimal.js";
import { type BoundedDecimal, DECIMAL_34, DECIMAL_80 } from "../../../src/engine/arithmetic/boundedDecimal";

const Exact = Decimal.clone({ precision: 300, maxE: 9e6, minE: -9e6 });

/** Around where an error of 34 or 80 digits falls below the doubles, and far beyond. */
const SIZES = [1e-100, 1e-160, 1e-220, 1e-270, 1e-290, 1e-300, 1e-307];

describe.each([
  ["34", DECIMAL_34],
  ["80", DECIMAL_80],
] as const)("%s digits", (_, a) => {
  const third = (x: number): BoundedDecimal => a.dividedBy(a.of(x), a.of(3));
  const isWithin = ({ value, err }: BoundedDecimal, exact: Decimal): boolean =>
    new Exact(value).minus(exact).abs().lte(err);

  test.each(SIZES)("products and quotients of %d lie within the bound that they claim", (x) => {
    for (const y of SIZES) {
      const [one, other] = [new Exact(x).div(3), new Exact(y).div(3)];
      expect(isWithin(a.times(third(x), third(y)), one.times(other))).toBe(true);
      expect(isWithin(a.plus(third(x), third(y)), one.plus(other))).toBe(true);
      expect(isWithin(a.dividedBy(a.times(third(x), third(y)), a.of(7)), one.times(other).div(7))).toBe(true);
    }
  });

  test("a difference that the digits do not show is no tie, however small it is", () => {
    const left = a.minus(third(1e-300), third(1e-300));
    expect(a.sign(a.times(left, a.of(1e-300)))).toBeUndefined();
  });

  test("an exact 0 stays one", () => {
    expect(a.sign(a.times(a.of(0), third(1)))).toBe(0);
  });
});
