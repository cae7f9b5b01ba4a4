/** Prior, exchange rates and the terms of fees in constant prices, compared with plain sums in decimal.js. */
import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { boundedDouble } from "../../../src/engine/arithmetic/boundedDouble";
import { numberOf } from "../../../src/engine/arithmetic/evaluate";
import { compile } from "../../../src/engine/cost/compile";
import { deploymentTable } from "../../../src/engine/cost/deploymentTable";
import type { Plan, Segment } from "../../../src/engine/cost/inputs";
import { feeMonths, type FeeTerms } from "../../../src/engine/cost/invoices";
import { serviceOfClient } from "../../../src/engine/cost/serviceOfClient";
import { totalContribution, totalCost } from "../../../src/engine/cost/totals";
import { breakeven } from "../../../src/engine/decision/breakeven";
import { judge } from "../../../src/engine/decision/judge";
import { listedPlan } from "../../oracle/arbitraryPlan";
import { plainDriver, plainSegment, plainTerms } from "../../support/plainPlan";
import { randomRuns } from "../../support/randomRuns";

const Exact = Decimal.clone({ precision: 60 });

/** Invoice by invoice, as the model has it. */
function feeMonthsOneByOne({ term, churn, feeRise = 0, expansion = 0, billing = 1 }: FeeTerms): Decimal {
  let sum = new Exact(0);
  for (let k = 1; k <= term; k += billing) {
    const covered = Math.min(billing, term - k + 1);
    const growth = new Exact(1)
      .minus(churn)
      .times(new Exact(1).plus(expansion))
      .pow(k - 1);
    const rises = new Exact(1).plus(feeRise).pow(Math.floor((k - 1) / 12));
    sum = sum.plus(growth.times(rises).times(covered));
  }
  return sum;
}

const segmentOf = (figures: Partial<Segment>): Segment => plainSegment({ name: "a", clients: 1, ...figures });
const serviceOf = (figures: Partial<Segment>): number => numberOf((a) => serviceOfClient(a, segmentOf(figures)));

describe("fees of one client", () => {
  test("a fee that rises at each anniversary", () =>
    expect(serviceOf({ fee: 100, feeRise: 0.03, term: 36 })).toBeCloseTo(3709.08, 10));

  test("a fee that expands each month", () =>
    expect(serviceOf({ fee: 100, expansion: 0.01, term: 24 })).toBe(2697.346485319145));

  test("a fee paid a year in advance, with clients who leave", () =>
    expect(serviceOf({ fee: 5.5, billing: 12, term: 36, churn: 0.05 })).toBeCloseTo(120.935041392093, 12));

  test("random contracts equal their invoices added up one by one", () =>
    fc.assert(
      fc.property(
        fc.record({
          term: fc.integer({ min: 0, max: 130 }),
          churn: fc.constantFrom(0, 0.01, 0.05, 0.37),
          feeRise: fc.constantFrom(0, 0.03, -0.2, 1),
          expansion: fc.constantFrom(0, 0.01, -0.02, 0.2),
          billing: fc.oneof(fc.constantFrom(1, 3, 6, 12, 24), fc.integer({ min: 1, max: 130 })),
        }),
        (terms) => {
          const expected = feeMonthsOneByOne(terms);
          const found = numberOf((a) => feeMonths(a, terms));
          expect(expected.minus(found).abs().lte(expected.times(5e-16))).toBe(true);
          const bounded = feeMonths(boundedDouble, terms);
          const off = new Exact(bounded.hi.toPrecision(60)).plus(bounded.lo.toPrecision(60)).minus(expected).abs();
          expect(off.lte(bounded.err)).toBe(true);
        },
      ),
      { numRuns: randomRuns(2) },
    ));
});

const learning = (segments: readonly Segment[], terms: Partial<Plan["terms"]> = {}): Plan => ({
  drivers: [plainDriver({ name: "Experts", first: 100, rates: [{ from: 1, rate: 1 }], slope: 0.8 })],
  segments,
  terms: plainTerms({ nonRecurring: 1000, ...terms }),
});

describe("deployments before the plan", () => {
  const breakevenWith = (prior?: number): unknown =>
    breakeven(
      compile(learning([segmentOf({ clients: 500, price: 60, ...(prior === undefined ? {} : { prior }) })])),
      "first",
    );

  test("bring breakeven forward", () => {
    expect(breakevenWith()).toEqual({ kind: "reached", deployment: 51 });
    expect(breakevenWith(20)).toEqual({ kind: "reached", deployment: 36 });
  });

  test("count as clients of the industry that came first and cost nothing here", () =>
    fc.assert(
      fc.property(listedPlan, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (plan, own, others) => {
        const industries = [...new Set(plan.segments.map(({ industry }) => industry))];
        const priorOf = (industry: string): number =>
          industry === industries[0] ? own : industry === industries[1] ? others : 0;
        const firstRows = plan.segments.map((one, index) =>
          plan.segments.findIndex(({ industry }) => industry === one.industry) === index
            ? { ...one, prior: priorOf(one.industry) }
            : one,
        );
        // Price breaks count deployments of the plan, so this law holds without them.
        const drivers = plan.drivers.map((one) => ({ ...one, rates: one.rates.slice(0, 1) }));
        const before = industries
          .filter((industry) => priorOf(industry) > 0)
          .map((industry) => segmentOf({ industry, clients: priorOf(industry) }));
        const shift = before.reduce((sum, { clients }) => sum + clients, 0);
        const withPrior = compile({ ...plan, drivers, segments: firstRows });
        const longer = compile({ ...plan, drivers, segments: [...before, ...plan.segments] });
        const range = { from: 1, last: withPrior.last, step: 1 };
        const all = deploymentTable(longer, { from: shift + 1, last: longer.last, step: 1 });
        deploymentTable(withPrior, range).forEach((row, index) => {
          expect(row.unitCost).toBe(all[index]?.unitCost);
          expect(row.unitMargin).toBe(all[index]?.unitMargin);
        });
      }),
      { numRuns: randomRuns(0.2) },
    ));

  test("change nothing when they are 0", () =>
    fc.assert(
      fc.property(listedPlan, (plan) => {
        const segments = plan.segments.map((one) => ({ ...one, prior: 0, feeRise: 0, expansion: 0, billing: 1 }));
        expect(judge(compile({ ...plan, segments }))).toEqual(judge(compile(plan)));
      }),
      { numRuns: randomRuns(0.1) },
    ));
});

describe("amounts in another currency", () => {
  const exchange = [{ currency: "USD", rate: 8 }];

  test("equal the same amounts in the money of the plan", () =>
    fc.assert(
      fc.property(listedPlan, (plan) => {
        const inUSD: Plan = {
          drivers: plan.drivers.map((one) => ({ ...one, currency: "USD" })),
          segments: plan.segments.map((one) => ({ ...one, currency: "USD" })),
          terms: { ...plan.terms, exchange },
        };
        const own: Plan = {
          drivers: plan.drivers.map((one) => ({
            ...one,
            rates: one.rates.map(({ from, rate }) => ({ from, rate: timesEight(rate) })),
          })),
          segments: plan.segments.map((one) => ({
            ...one,
            price: timesEight(one.price),
            entry: timesEight(one.entry),
            acquisition: timesEight(one.acquisition),
            fee: timesEight(one.fee),
            runCost: timesEight(one.runCost),
          })),
          terms: plan.terms,
        };
        const [found, expected] = [compile(inUSD), compile(own)];
        // A lever for a rate is in the currency of its driver.
        const { levers: ours, ...verdict } = judge(found);
        const { levers: theirs, ...other } = judge(expected);
        expect(verdict).toEqual(other);
        expect(ours).toHaveLength(theirs.length);
        expect(totalCost(found, found.last)).toBe(totalCost(expected, expected.last));
        expect(totalContribution(found, found.last)).toBe(totalContribution(expected, expected.last));
      }),
      { numRuns: randomRuns(0.2) },
    ));

  test("need an exchange rate", () => {
    const plan = learning([segmentOf({ price: 60, currency: "USD" })]);
    expect(() => compile(plan).on(boundedDouble).totalCost(1)).toThrow("USD has no exchange rate");
  });
});

const timesEight = (amount: number): number => new Exact(amount).times(8).toNumber();
