/** The oracle's arithmetic against decimal.js with more digits. */
import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { exact, Exact } from "./exact";

const Wide = Decimal.clone({ precision: 90, toExpNeg: -9e15, toExpPos: 9e15 });
type Wide = Decimal;

const wide = (x: Exact): Wide => new Wide(x.toString());

/** Numbers of many sizes, and results of divisions, which have all digits. */
const double = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e120, max: 1e120 }),
  fc.integer({ min: -1e6, max: 1e6 }).map((x) => x / 100),
  fc.integer(),
);
const number = fc.oneof(
  double.map(exact),
  fc.tuple(double, double).map(([a, b]) => (b === 0 ? exact(a) : exact(a).div(b))),
);
const positive = number.map((x) => x.abs()).filter((x) => !x.isZero());

function expectAlike(found: Exact, expected: Wide): void {
  if (wide(found).minus(expected).abs().lte(expected.abs().times("1e-59"))) return;
  throw new Error(`${found.toString()} for ${expected.toString()}`);
}

test("sums, products and quotients have sixty digits", () =>
  fc.assert(
    fc.property(number, number, (a, b) => {
      expectAlike(a.times(b), wide(a).times(wide(b)));
      if (!b.isZero()) expectAlike(a.div(b), wide(a).div(wide(b)));
      // A difference of nearly equal numbers has fewer digits than they have.
      const off = wide(a.plus(b)).minus(wide(a).plus(wide(b)));
      if (off.abs().gt(Wide.max(wide(a).abs(), wide(b).abs()).times("1e-59"))) throw new Error("the sum is off");
    }),
    { numRuns: 2000 },
  ));

test("sums of short decimals are exact", () => {
  let sum = exact(0);
  for (let n = 0; n < 1000; n += 1) sum = sum.plus(0.1);
  expect(sum.minus(100).isZero()).toBe(true);
  expect(exact(1e20).plus(1e-20).minus(1e20).eq(1e-20)).toBe(true);
});

test("powers, exponentials and logarithms have sixty digits", () => {
  fc.assert(
    fc.property(positive, fc.double({ noNaN: true, min: -700, max: 700 }), (x, y) => {
      expectAlike(x.ln(), wide(x).ln());
      expectAlike(exact(y).exp(), new Wide(y).exp());
    }),
    { numRuns: 100 },
  );
  expectAlike(exact(1.08).pow(exact(1).div(12)), new Wide(1.08).pow(new Wide(1).div(12)));
  expectAlike(exact(-1.5).pow(7), new Wide(-1.5).pow(7));
  expectAlike(exact(3).pow(-5), new Wide(3).pow(-5));
  expect(exact(10).pow(20).eq(1e20)).toBe(true);
});

test("rounding, comparing and the nearest double are those of decimal.js", () =>
  fc.assert(
    fc.property(number, number, (a, b) => {
      const [x, y] = [wide(a), wide(b)];
      expect([a.round(2), a.floor(), a.ceil(), a.abs(), a.neg()].map(wide).map(String)).toEqual(
        [x.toDecimalPlaces(2, Wide.ROUND_HALF_UP), x.floor(), x.ceil(), x.abs(), x.neg()].map((one) =>
          String(one.isZero() ? 0 : one),
        ),
      );
      expect([a.cmp(b), a.cmp(a), a.lt(b), a.gte(b)]).toEqual([x.cmp(y), 0, x.lt(y), x.gte(y)]);
      expect(a.toNumber()).toBe(x.isZero() ? 0 : x.toNumber());
      if (!a.isZero()) expect(a.place).toBe(x.e);
      expect(a.decimalPlaces()).toBe(x.decimalPlaces());
    }),
  ));
