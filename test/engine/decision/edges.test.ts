/** Margins within parts in 10^17 of 0, and exactly 0: the deployments must still equal those found with 60 digits. */
import * as fc from "fast-check";
import { compile } from "../../../src/engine/cost/compile";
import type { Driver, Plan } from "../../../src/engine/cost/inputs";
import { judge } from "../../../src/engine/decision/judge";
import * as answers from "../../oracle/answers";
import { listedPlan, runs } from "../../oracle/arbitraryPlan";
import { marginOnEdge, unitMarginOnEdge } from "../../oracle/edges";
import { rollout, type Row } from "../../oracle/rollout";
import { plainSegment, plainTerms } from "../../support/plainPlan";
import { deploymentOf } from "../comparison";

function expectSameCounts(plan: Plan): readonly Row[] {
  const rows = rollout(plan, Infinity);
  const verdict = judge(compile(plan));
  expect(deploymentOf(verdict.unit)).toBe(answers.unitBreakeven(rows));
  expect(deploymentOf(verdict.first)).toBe(answers.firstBreakeven(rows));
  expect(deploymentOf(verdict.sustained)).toBe(answers.sustainedBreakeven(rows));
  expect(verdict.crossings).toEqual(answers.crossings(rows));
  return rows;
}

function rowOf(plan: Plan, pick: number): Row {
  const rows = rollout(plan, Infinity);
  const row = rows[pick % rows.length];
  if (row === undefined) throw new Error("no row");
  return row;
}

test("a cumulative margin as close to 0 as a double allows gives the oracle's deployments", () =>
  fc.assert(
    fc.property(listedPlan, fc.nat(), (plan, pick) => {
      expectSameCounts(marginOnEdge(plan, rowOf(plan, pick)));
    }),
    runs,
  ));

test("a unit margin as close to 0 as a double allows gives the oracle's deployments", () =>
  fc.assert(
    fc.property(listedPlan, fc.nat(), (plan, pick) => {
      expectSameCounts(unitMarginOnEdge(plan, rowOf(plan, pick)));
    }),
    runs,
  ));

/** Whole quantities at slope 1, and at slope 1/2 for eight deployments with rates that 840 divides. */
const exactDriver: fc.Arbitrary<Driver> = fc
  .record({
    slope: fc.constantFrom(1, 0.5),
    curve: fc.constantFrom("unit", "dejong" as const),
    first: fc.integer({ min: 1, max: 9 }),
    rate: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ rate, ...rest }) => ({
    ...rest,
    name: `at ${rest.slope}`,
    category: "Other",
    unit: "",
    floor: 0,
    rates: [{ from: 1, rate: 840 * rate }],
  }));

const exactPlan: fc.Arbitrary<Plan> = fc
  .record({
    drivers: fc.array(exactDriver, { minLength: 1, maxLength: 3 }),
    prices: fc.array(fc.integer({ min: 0, max: 30000 }), { minLength: 1, maxLength: 4 }),
    clients: fc.integer({ min: 1, max: 8 }),
  })
  .map(({ drivers, prices, clients }) => ({
    drivers,
    segments: prices.map((price, index) =>
      plainSegment({ name: `segment ${index + 1}`, industry: `industry ${index + 1}`, clients, price }),
    ),
    terms: plainTerms({}),
  }));

test("a cumulative margin of exactly 0 counts as reached", () =>
  fc.assert(
    fc.property(exactPlan, fc.nat(), (plan, pick) => {
      const row = rowOf(plan, pick);
      const onEdge = marginOnEdge(plan, row);
      const rows = expectSameCounts(onEdge);
      expect(rows[row.n - 1]?.margin.isZero()).toBe(true);
      expect(deploymentOf(judge(compile(onEdge)).first) ?? Infinity).toBeLessThanOrEqual(row.n);
    }),
    runs,
  ));

test("a unit margin of exactly 0 counts as reached", () =>
  fc.assert(
    fc.property(exactPlan, fc.nat(), (plan, pick) => {
      const row = rowOf(plan, pick);
      const tied = unitMarginOnEdge(plan, row);
      const rows = expectSameCounts(tied);
      const again = rows[row.n - 1];
      fc.pre(again?.unitMargin.isZero() === true);
      expect(deploymentOf(judge(compile(tied)).unit) ?? Infinity).toBeLessThanOrEqual(row.n);
    }),
    runs,
  ));

test("at n = 2^k a price of first · rate · slope^k gives a unit margin of exactly 0", () => {
  for (const slope of [0.6, 0.75, 0.8, 0.85, 0.9]) {
    for (let k = 0; k <= 4; k++) {
      const price = Number((1e5 * slope ** k).toPrecision(12));
      const [only] = fc.sample(exactPlan, { numRuns: 1, seed: 1 });
      if (only?.segments[0] === undefined) throw new Error("no plan");
      const plan: Plan = {
        ...only,
        drivers: [
          {
            name: "a",
            category: "Other",
            unit: "",
            first: 100,
            rates: [{ from: 1, rate: 1000 }],
            slope,
            floor: 0,
            curve: "unit",
          },
        ],
        segments: [{ ...only.segments[0], clients: 40, price }],
      };
      expect(deploymentOf(judge(compile(plan)).unit)).toBe(2 ** k);
    }
  }
});
