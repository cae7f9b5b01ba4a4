import Decimal from "decimal.js";
import fc from "fast-check";
import { binaryPowers } from "../../../src/engine/arithmetic/binaryPowers";

const Kind34 = Decimal.clone({ precision: 34, maxE: 9e6, minE: -9e6 });
const Kind80 = Decimal.clone({ precision: 80, maxE: 9e6, minE: -9e6 });
const Reference = Decimal.clone({ precision: 100, maxE: 9e6, minE: -9e6 });
const RUNS = { numRuns: 200 };

/** Up to 34 digits, as in positions within an industry, ratios of floor and first, and slopes. */
const bases = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 34n }), fc.integer({ min: -60, max: 12 }))
  .map(([digits, exponent]) => `${digits}e${exponent}`);
const exponents = fc
  .tuple(fc.bigInt({ min: -(10n ** 33n), max: 10n ** 30n }), fc.constantFrom(-30, -32, -33, -36))
  .map(([digits, exponent]) => `${digits}e${exponent}`);

describe.each([
  ["34 digits", Kind34, "1e-33"],
  ["80 digits", Kind80, "1e-79"],
] as const)("to %s", (_, Kind, least) => {
  const { power, ln } = binaryPowers(Kind);
  const isNear = (found: Decimal, exact: Decimal): boolean =>
    new Reference(found.toString()).minus(exact).abs().lte(exact.abs().times(least));

  test("powers equal those of decimal.js", () => {
    fc.assert(
      fc.property(bases, exponents, (base, exponent) => {
        const found = power(new Kind(base), new Kind(exponent));
        expect(isNear(found, new Reference(base).pow(exponent))).toBe(true);
      }),
      RUNS,
    );
  });

  test("logarithms equal those of decimal.js", () => {
    fc.assert(
      fc.property(bases, (base) => expect(isNear(ln(new Kind(base)), new Reference(base).ln())).toBe(true)),
      RUNS,
    );
  });

  test.each([
    ["1", "-0.5"],
    ["2", "0"],
    ["2", "-1"],
    ["4", "0.5"],
    ["1e-200", "1.75"],
    ["1e100", "-3"],
    ["1000000000", "-997"],
    ["1.0000000000000000000000001", "-12"],
  ])("%s to the power of %s", (base, exponent) => {
    const found = power(new Kind(base), new Kind(exponent));
    expect(isNear(found, new Reference(base).pow(exponent))).toBe(true);
  });

  test.each(["1", "0.9999999999999999", "1.0000000000000000000000001", "3", "1e-300", "0.5"])("ln %s", (x) => {
    expect(isNear(ln(new Kind(x)), new Reference(x).ln())).toBe(true);
  });

  test("a result has no more digits than its decimal type", () => {
    expect(power(new Kind(3), new Kind("-0.7")).precision()).toBeLessThanOrEqual(Kind.precision);
    expect(ln(new Kind(3)).precision()).toBeLessThanOrEqual(Kind.precision);
  });
});

test("a power does not depend on earlier calls", () => {
  const fresh = binaryPowers(Kind34).power(new Kind34(7), new Kind34("-0.3"));
  const used = binaryPowers(Kind34);
  for (let x = 1; x <= 9000; x += 1) used.ln(new Kind34(x));
  expect(used.power(new Kind34(7), new Kind34("-0.3")).eq(fresh)).toBe(true);
});
