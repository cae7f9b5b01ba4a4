/** Laws of learning curves, cost and money that hold for any figures. */
import * as fc from "fast-check";
import { compile } from "../../src/engine/cost/compile";
import type { Plan } from "../../src/engine/cost/inputs";
import { totalCost, margin } from "../../src/engine/cost/totals";
import { judge } from "../../src/engine/decision/judge";
import { priceFactor } from "../../src/engine/decision/priceFactor";
import { priceFloor } from "../../src/engine/decision/priceFloor";
import { required, REQUIRED_COLUMNS } from "../../src/engine/decision/required";
import { withValue } from "./withValue";
import { lotMidpoint } from "../../src/engine/learning/lotMidpoint";
import { totalQuantity } from "../../src/engine/learning/totalQuantity";
import { unitQuantity } from "../../src/engine/learning/unitQuantity";
import { driver, listedPlan } from "../oracle/arbitraryPlan";
import { randomRuns } from "../support/randomRuns";

const all = randomRuns();
const runs = { numRuns: all };
const fewer = { numRuns: Math.ceil(all / 5) };

const near = (found: number, expected: number, size = Math.abs(expected)): void =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-13 * Math.max(size, Number.MIN_VALUE));

const curves = driver.map(({ first, slope, floor, curve }) => ({ first, slope, floor, curve }));
const ordinals = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 1e8 }));

describe("learning", () => {
  test("a lot is the sum of its parts wherever the lot is split", () =>
    fc.assert(
      fc.property(curves, ordinals, ordinals, ordinals, (curve, a, b, c) => {
        const [from = 1, middle = 1, last = 1] = [a, b, c].sort((x, y) => x - y);
        if (middle === last) return;
        const whole = totalQuantity(curve, { from, last });
        const parts = totalQuantity(curve, { from, last: middle }) + totalQuantity(curve, { from: middle + 1, last });
        near(parts, whole, totalQuantity(curve, { from: 1, last }));
      }),
      runs,
    ));

  test("a lot of one deployment is the quantity of that deployment", () =>
    fc.assert(
      fc.property(curves, ordinals, (curve, n) =>
        near(totalQuantity(curve, { from: n, last: n }), unitQuantity(curve, n), unitQuantity(curve, 1) * 2),
      ),
      runs,
    ));

  test("doubling n multiplies the quantity by the slope under unit theory without floor", () =>
    fc.assert(
      fc.property(curves, fc.integer({ min: 1, max: 4e8 }), (given, n) => {
        const curve = { ...given, curve: "unit" as const, floor: 0 };
        near(unitQuantity(curve, 2 * n), curve.slope * unitQuantity(curve, n));
      }),
      runs,
    ));

  test("quantities never rise and never fall below the floor", () =>
    fc.assert(
      fc.property(curves, ordinals, (curve, n) => {
        expect(unitQuantity(curve, n + 1)).toBeLessThanOrEqual(unitQuantity(curve, n));
        expect(unitQuantity(curve, n)).toBeGreaterThanOrEqual(curve.floor);
      }),
      runs,
    ));

  test("far out on a steep curve a lot still equals the sum of its deployments", () => {
    for (const slope of [0.05, 0.001, 1e-6, 1e-20]) {
      for (const from of [40, 5000, 1e8 - 3]) {
        const curve = { first: 1, slope, floor: 0, curve: "unit" as const };
        const parts = unitQuantity(curve, from) + unitQuantity(curve, from + 1) + unitQuantity(curve, from + 2);
        near(totalQuantity(curve, { from, last: from + 2 }), parts);
        const midpoint = lotMidpoint(slope, { from, last: from + 2 });
        expect(midpoint).toBeGreaterThan(from);
        expect(midpoint).toBeLessThan(from + 2);
      }
    }
  });

  test("a lot's total is the quantity at its midpoint times its number of deployments", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), ordinals, ordinals, (percent, a, b) => {
        const [slope, from, last] = [percent / 100, Math.min(a, b), Math.max(a, b)];
        const midpoint = lotMidpoint(slope, { from, last });
        const curve = { first: 1, slope, floor: 0, curve: "unit" as const };
        const quantity = midpoint ** Math.log2(slope) * (last - from + 1);
        const total = totalQuantity(curve, { from, last });
        expect(Math.abs(quantity / total - 1)).toBeLessThan(1e-10);
      }),
      runs,
    ));
});

const lastOf = (plan: Plan): number => compile(plan).last;
const sizeOf = (plan: Plan): number =>
  totalCost(compile(plan), lastOf(plan)) + Math.abs(margin(compile(plan), lastOf(plan)));

describe("cost and decision", () => {
  test("the order of the drivers does not change costs or decisions", () =>
    fc.assert(
      fc.property(listedPlan, (plan) => {
        const turned = { ...plan, drivers: [...plan.drivers].reverse() };
        const [one, other] = [judge(compile(plan)), judge(compile(turned))];
        expect(other.crossings).toEqual(one.crossings);
        expect(other.unit).toEqual(one.unit);
        expect(margin(compile(turned), lastOf(plan))).toBe(margin(compile(plan), lastOf(plan)));
      }),
      fewer,
    ));

  test("splitting a segment in two does not change costs or decisions", () =>
    fc.assert(
      fc.property(
        listedPlan,
        fc.integer({ min: 0, max: 4 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (plan, at, share) => {
          const segment = plan.segments[at % plan.segments.length];
          if (segment === undefined || segment.clients < 2) return;
          const first = Math.min(segment.clients - 1, Math.max(1, Math.round(segment.clients * share)));
          const parts = [
            { ...segment, clients: first },
            { ...segment, clients: segment.clients - first, entry: 0 },
          ];
          const split = { ...plan, segments: plan.segments.flatMap((one) => (one === segment ? parts : [one])) };
          const [before, after] = [judge(compile(plan)), judge(compile(split))];
          expect(after.crossings).toEqual(before.crossings);
          expect(after.finalMargin).toBe(before.finalMargin);
          expect(after.unit.kind).toBe(before.unit.kind);
        },
      ),
      fewer,
    ));

  test("money in thousands gives margins of a thousandth and the same counts", () =>
    fc.assert(
      fc.property(listedPlan, (plan) => {
        const scaled: Plan = {
          drivers: plan.drivers.map((one) => ({
            ...one,
            rates: one.rates.map((step) => ({ ...step, rate: step.rate * 1000 })),
          })),
          segments: plan.segments.map((one) => ({
            ...one,
            price: one.price * 1000,
            entry: one.entry * 1000,
            acquisition: one.acquisition * 1000,
            fee: one.fee * 1000,
            runCost: one.runCost * 1000,
          })),
          terms: { ...plan.terms, nonRecurring: plan.terms.nonRecurring * 1000 },
        };
        near(margin(compile(scaled), lastOf(plan)), 1000 * margin(compile(plan), lastOf(plan)), 1000 * sizeOf(plan));
        near(totalCost(compile(scaled), lastOf(plan)), 1000 * totalCost(compile(plan), lastOf(plan)));
      }),
      fewer,
    ));

  test("quantities times a factor and rates divided by that factor leave the total cost unchanged", () =>
    fc.assert(
      fc.property(listedPlan, (plan) => {
        const other: Plan = {
          ...plan,
          drivers: plan.drivers.map((one) => ({
            ...one,
            first: one.first * 8,
            floor: one.floor * 8,
            rates: one.rates.map((step) => ({ ...step, rate: step.rate / 8 })),
          })),
        };
        near(totalCost(compile(other), lastOf(plan)), totalCost(compile(plan), lastOf(plan)));
      }),
      fewer,
    ));

  test("cost never falls when a first quantity, a rate, a slope or a floor rises", () =>
    fc.assert(
      fc.property(
        listedPlan,
        fc.constantFrom(...REQUIRED_COLUMNS),
        fc.integer({ min: 0, max: 3 }),
        (plan, column, which) => {
          const place = which % plan.drivers.length;
          const subject = plan.drivers[place];
          if (subject === undefined) return;
          const now = {
            First: subject.first,
            Slope: subject.slope,
            Floor: subject.floor,
            Rate: subject.rates[0]?.rate ?? 0,
          }[column];
          const most = { First: Infinity, Slope: 1, Floor: subject.first, Rate: Infinity }[column];
          const raised = withValue(plan, place, column, Math.min(most, now * 1.25));
          const n = lastOf(plan);
          expect(totalCost(compile(raised), n)).toBeGreaterThanOrEqual(totalCost(compile(plan), n) * (1 - 1e-15));
        },
      ),
      fewer,
    ));

  test("at the price floor the margin equals the target", () =>
    fc.assert(
      fc.property(listedPlan, fc.constantFrom(0, 1000, -250.5), (plan, target) => {
        const n = lastOf(plan);
        const price = priceFloor(compile(plan), n, target);
        const sold = compile({ ...plan, segments: plan.segments.map((one) => ({ ...one, price })) });
        near(margin(sold, n), target, totalCost(sold, n) + Math.abs(price) * n + Math.abs(target));
      }),
      fewer,
    ));

  test("multiplying all prices by the price factor gives a margin of 0", () =>
    fc.assert(
      fc.property(listedPlan, fc.nat(), (plan, pick) => {
        const n = 1 + (pick % lastOf(plan));
        const factor = priceFactor(compile(plan), n);
        if (factor === undefined) return;
        const segments = plan.segments.map((one) => ({ ...one, price: one.price * factor }));
        const sold = compile({ ...plan, segments });
        const paid = segments.reduce((sum, { price, clients }) => sum + Math.abs(price) * Math.min(n, clients), 0);
        near(margin(sold, n), 0, totalCost(sold, n) + paid);
      }),
      fewer,
    ));

  test("a plan breaks even at the required value, and not at the next double above", () =>
    fc.assert(
      fc.property(listedPlan, fc.constantFrom(...REQUIRED_COLUMNS), (plan, column) => {
        const compiled = compile(plan);
        const found = required(compiled, compiled.last, 0, column);
        const reached = (value: number): boolean => judge(compile(withValue(plan, 0, column, value))).economical;
        if (found.kind === "found") {
          expect(reached(found.value)).toBe(true);
          const view = new DataView(new ArrayBuffer(8));
          view.setFloat64(0, found.value);
          view.setBigUint64(0, view.getBigUint64(0) + 1n);
          expect(reached(view.getFloat64(0))).toBe(false);
        } else if (found.at <= 1e12) expect(reached(found.at)).toBe(found.kind === "always enough");
      }),
      { numRuns: Math.ceil(all / 10) },
    ));
});
