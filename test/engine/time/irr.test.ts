import * as fc from "fast-check";
import { irr } from "../../../src/engine/time/irr";
import { flowOf } from "./flowOf";
import { randomRuns } from "../../support/randomRuns";

const runs = { numRuns: randomRuns(1 / 4) };
const MONTHS_A_YEAR = 12;

const rateOf = (nets: readonly number[]) => irr(flowOf(nets));

describe("worked by hand", () => {
  test("100 back for 100 after a month is 0 %, and 121 after two months is 10 % a month", () => {
    expect(rateOf([-100, 100])).toEqual({ kind: "found", rate: 0, signChanges: 1 });
    const found = rateOf([-100, 0, 121]);
    expect(found.kind === "found" && found.rate).toBeCloseTo(1.1 ** MONTHS_A_YEAR - 1, 12);
  });

  test("a rate too close to -100 % a year to show is not reported as -100 %", () => {
    expect(rateOf([-100, 0.001])).toEqual({ kind: "unsure", signChanges: 1 });
    expect(rateOf([-100, 10]).kind).toBe("found");
  });

  test("flows of one sign have no rate", () => {
    expect(rateOf([1, 2, 3])).toEqual({ kind: "no sign change" });
    expect(rateOf([-1, 0, -3])).toEqual({ kind: "no sign change" });
    expect(rateOf([0, 0])).toEqual({ kind: "no sign change" });
  });

  test("two sign changes can have no rate: 100 - 100 v + 100 v² is never 0", () => {
    expect(rateOf([100, -100, 100])).toEqual({ kind: "none", signChanges: 2 });
  });

  test("rates of 10 % and 20 % a month are several: 100 (1 - 1.1 v)(1 - 1.2 v)", () => {
    expect(rateOf([-100, 230, -132])).toEqual({ kind: "several", signChanges: 2, rates: 2 });
  });

  test("three rates are several: 1000 (1 - 1.1 v)(1 - 1.2 v)(1 - 1.3 v)", () => {
    expect(rateOf([-1000, 3600, -4310, 1716])).toEqual({ kind: "several", signChanges: 3, rates: 3 });
  });

  test("a flow that only touches 0 is unsure: 100 (1 - 1.1 v)²", () => {
    expect(rateOf([100, -220, 121])).toEqual({ kind: "unsure", signChanges: 2 });
  });

  test("three sign changes can have one rate: 100 (1 - 1.1 v)(1 - 0.5 v + 0.8 v²)", () => {
    // 0.25 - 3.2 is below 0, so the second factor is never 0.
    const found = rateOf([-100, 160, -135, 88]);
    expect(found).toMatchObject({ kind: "found", signChanges: 3 });
    expect(found.kind === "found" && found.rate).toBeCloseTo(1.1 ** MONTHS_A_YEAR - 1, 9);
  });

  test("a loss followed by a further payment has several rates, and without that payment one rate below 0", () => {
    // 1000 paid out, half of it back, then 10 more paid at the end: -1000 + 500 v - 10 v² is 0 at two values of v > 0.
    // Without the last payment the only rate is -50 % a month.
    expect(rateOf([-1000, 500, -10]).kind).toBe("several");
    expect(rateOf([-1000, 500])).toMatchObject({ kind: "found", rate: 0.5 ** MONTHS_A_YEAR - 1 });
  });
});

/** Product of 1 - growth · v over the growth factors, and of quadratics that are never 0. */
function expanded(growths: readonly number[], quadratics: readonly (readonly [number, number])[]): readonly number[] {
  const factors = [...growths.map((growth) => [1, -growth]), ...quadratics.map(([b, c]) => [1, b, c])];
  return factors.reduce(
    (product, factor) => {
      const next = Array.from({ length: product.length + factor.length - 1 }, () => 0);
      product.forEach((x, i) => factor.forEach((y, j) => (next[i + j] = (next[i + j] ?? 0) + x * y)));
      return next;
    },
    [-1000],
  );
}

/** b² - 4 c below 0, and by a margin. */
const neverZero = fc
  .tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: 10, max: 200 }))
  .map(([share, c]): readonly [number, number] => [(share / 100) * Math.sqrt(c / 100), c / 100]);
const growthFactors = fc.uniqueArray(
  fc.integer({ min: 4, max: 20 }).map((x) => x / 10),
  { maxLength: 3 },
);

describe("laws", () => {
  test("finds as many rates as the flow was built from, and a single one exactly", () =>
    fc.assert(
      fc.property(growthFactors, fc.array(neverZero, { maxLength: 3 }), (growths, quadratics) => {
        const nets = expanded(growths, quadratics);
        const answer = rateOf(nets);
        if (growths.length > 1) expect(answer).toMatchObject({ kind: "several", rates: growths.length });
        else if (growths.length === 0) expect(["none", "no sign change"]).toContain(answer.kind);
        else if (answer.kind !== "found") throw new Error(answer.kind);
        else expect((1 + answer.rate) ** (1 / MONTHS_A_YEAR)).toBeCloseTo(growths[0] ?? NaN, 8);
      }),
      runs,
    ));

  test("the flow has a present value of 0 at its rate, and a fine scan finds no other rate", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 60 }), (nets) => {
        const answer = rateOf(nets);
        const worth = (growth: number): number => nets.reduceRight((sum, net) => sum / growth + net, 0);
        const comb = Array.from({ length: 800 }, (_, step) => 0.4 * 1.005 ** step).filter(
          (growth, step, all) => step > 0 && Math.sign(worth(growth)) !== Math.sign(worth(all[step - 1] ?? growth)),
        );
        // Close to -100 % a year a double has no digits left for the monthly rate.
        if (answer.kind === "found" && answer.rate > -1 + 1e-5) {
          const growth = (1 + answer.rate) ** (1 / MONTHS_A_YEAR);
          const moved = nets.reduceRight((sum, net) => sum / growth + Math.abs(net), 0);
          expect(Math.abs(worth(growth))).toBeLessThanOrEqual(1e-9 * moved);
          expect(comb.length).toBeLessThanOrEqual(1);
        }
        if (answer.kind === "none" || answer.kind === "no sign change") expect(comb).toHaveLength(0);
        if (answer.kind === "several") expect(answer.rates).toBeGreaterThanOrEqual(comb.length);
      }),
      runs,
    ));
});
