import fc from "fast-check";
import { boundedDouble, type BoundedDouble } from "../../../src/engine/arithmetic/boundedDouble";
import Decimal from "decimal.js";

const Exact = Decimal.clone({ precision: 60, maxE: 9e6, minE: -9e6 });
/** All binary digits of a double; decimal.js would use its shortest decimal. */
const binary = (x: number): Decimal => {
  const exponent = x === 0 ? 0 : Math.floor(Math.log2(Math.abs(x))) - 53;
  return new Exact(BigInt(x / 2 ** exponent).toString()).times(new Exact(2).pow(exponent));
};
const exactly = ({ hi, lo }: BoundedDouble): Decimal => binary(hi).plus(binary(lo));
const bases = fc.double({ min: 1e-9, max: 1e12, noNaN: true, noDefaultInfinity: true });
const exponents = fc.integer({ min: -25 * 2 ** 40, max: 2 ** 40 }).map((x) => x / 2 ** 40);

/** Distance of a value from the exact one, as a share of it, and whether it is within the error bound. */
function offOf(value: BoundedDouble, exact: Decimal): Readonly<{ relative: number; isWithin: boolean }> {
  const off = exactly(value).minus(exact).abs();
  return { relative: off.div(exact.abs()).toNumber(), isWithin: off.lte(value.err) };
}

describe("a power lies within its error bound, which is below 2^-84 of it", () => {
  test("for random bases and exponents", () => {
    fc.assert(
      fc.property(bases, exponents, (base, exponent) => {
        // Here a double means its exact value, not its shortest decimal.
        const power = boundedDouble.power({ hi: base, lo: 0, err: 0 }, { hi: exponent, lo: 0, err: 0 });
        fc.pre(power.hi > 1e-250);
        const { relative, isWithin } = offOf(power, binary(base).pow(binary(exponent)));
        expect(isWithin).toBe(true);
        expect(relative).toBeLessThan(2 ** -84);
        expect(power.err / power.hi).toBeLessThan(2 ** -84);
      }),
    );
  });

  test("at every entry of the table of roots of two, and between two entries", () => {
    for (let quarter = -4 * 128; quarter <= 4 * 128; quarter++) {
      const exponent = quarter / 256;
      const power = boundedDouble.power({ hi: 2, lo: 0, err: 0 }, { hi: exponent, lo: 0, err: 0 });
      const { relative } = offOf(power, new Exact(2).pow(exponent));
      expect(relative).toBeLessThan(2 ** -92);
    }
  });
});

test("a logarithm lies within its error bound and is off by less than 2^-92", () => {
  fc.assert(
    fc.property(bases, (x) => {
      fc.pre(x !== 1);
      const logarithm = boundedDouble.ln({ hi: x, lo: 0, err: 0 });
      const off = exactly(logarithm).minus(binary(x).ln()).abs().toNumber();
      expect(off).toBeLessThan(logarithm.err);
      expect(off).toBeLessThan(2 ** -92);
    }),
  );
});

test("an uncertain exponent makes the power uncertain to the same degree", () => {
  const power = boundedDouble.power({ hi: 1000, lo: 0, err: 0 }, { hi: -0.5, lo: 0, err: 1e-20 });
  expect(power.err / power.hi).toBeGreaterThan(1e-20 * Math.log(1000));
  expect(power.err / power.hi).toBeLessThan(1e-18);
});

test("values with equal high parts and different low parts have different logarithms", () => {
  const [three, more] = [boundedDouble.ln({ hi: 3, lo: 0, err: 0 }), boundedDouble.ln({ hi: 3, lo: 2e-16, err: 0 })];
  expect(exactly(more).minus(exactly(three)).toNumber()).toBeCloseTo(2e-16 / 3, 25);
  expect(boundedDouble.ln({ hi: 3, lo: 0, err: 1e-20 }).err).toBeGreaterThan(1e-21);
  expect(boundedDouble.ln({ hi: 3, lo: 0, err: 0 })).toEqual(three);
});

/** The full range of amounts and their products, up to the limits of doubles. */
const WIDE = [1e-320, 1e-307, 1e-300, 1e-290, 1e-200, 1e200, 1e280, 1e285, 1e286, 1e290, 1e300, 1e305, 1e307, 1.7e308];

test.each(WIDE)("a logarithm of %d lies within its error bound", (x) => {
  for (const base of [x, x * 1.0123456789, x / 1.7654321]) {
    const logarithm = boundedDouble.ln({ hi: base, lo: 0, err: 0 });
    expect(Number.isNaN(logarithm.err)).toBe(base < 1e-285 || base > 1 / 1e-285);
    expect(Number.isNaN(logarithm.err) || exactly(logarithm).minus(binary(base).ln()).abs().lte(logarithm.err)).toBe(
      true,
    );
  }
});
