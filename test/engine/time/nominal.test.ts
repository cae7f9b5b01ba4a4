/** Laws of nominal money: neutral values change nothing, and each input acts as its formula says. */
import * as fc from "fast-check";
import { numberOf } from "../../../src/engine/arithmetic/evaluate";
import { compile } from "../../../src/engine/cost/compile";
import type { Plan, Terms } from "../../../src/engine/cost/inputs";
import { discountedPayback, npv, payback } from "../../../src/engine/time/cashFigures";
import { type CashMonth, cashFlow } from "../../../src/engine/time/cashFlow";
import { constantLedger } from "../../../src/engine/time/constantLedger";
import { irr } from "../../../src/engine/time/irr";
import type { Ledger } from "../../../src/engine/time/Ledger";
import { nominalLedger } from "../../../src/engine/time/nominalLedger";
import { periods } from "../../../src/engine/time/periods";
import { timedPlan } from "../../oracle/timedPlan";
import { plainSegment, plainTerms } from "../../support/plainPlan";
import { randomRuns } from "../../support/randomRuns";
import { flowOf } from "./flowOf";

const PARTS = ["live", "revenue", "run", "deployment", "overhead", "nonRecurring", "tax", "net", "balance"] as const;

const figuresOf = (ledger: Ledger): readonly number[][] =>
  ledger.cumulative.map((_, month) => PARTS.map((part) => numberOf((a) => ledger[part](a, month))));

const withTerms = (plan: Plan, terms: Partial<Terms>): Plan => ({ ...plan, terms: { ...plan.terms, ...terms } });

test("the nominal ledger of a plan without changes over time is the constant one, to the bit", () =>
  fc.assert(
    fc.property(timedPlan, (plan) => {
      const compiled = compile(plan);
      expect(figuresOf(nominalLedger(compiled))).toEqual(figuresOf(constantLedger(compiled)));
    }),
    { numRuns: randomRuns(0.1) },
  ));

test("neutral values of every input leave the cash flow as it is, to the bit", () =>
  fc.assert(
    fc.property(timedPlan, (plan) => {
      const neutral: Plan = {
        drivers: plan.drivers.map((one) => ({ ...one, escalation: 0 })),
        segments: plan.segments.map((one) => ({
          ...one,
          ...{ prior: 0, priceRise: 0, feeRise: 0, expansion: 0, costRise: 0, billing: 1 },
        })),
        terms: {
          ...plan.terms,
          ...{ firstMonth: 1, nonRecurringMonths: 0, overhead: 0, overheadRise: 0, discounting: "end", taxRate: 0 },
          ...{ lossLimit: 1, capitalizedShare: 0 },
        },
      };
      expect(cashFlow(compile(neutral))).toEqual(cashFlow(compile(plan)));
    }),
    { numRuns: randomRuns(0.05) },
  ));

test("a later first month shifts the flow of clients", () =>
  fc.assert(
    fc.property(timedPlan, fc.integer({ min: 1, max: 7 }), (plan, later) => {
      const { horizon = 0 } = plan.terms;
      const base = cashFlow(compile(plan));
      const shifted = cashFlow(
        compile(withTerms(plan, { firstMonth: 1 + later, horizon: Math.min(1200, horizon + later) })),
      );
      for (const row of base.slice(1)) {
        const same = shifted[row.month + later];
        if (same === undefined) break;
        expect([same.completed, same.liveClients, same.revenue]).toEqual([row.completed, row.liveClients, row.revenue]);
        expect([same.deploymentCost, same.runCost]).toEqual([row.deploymentCost, row.runCost]);
      }
    }),
    { numRuns: randomRuns(0.05) },
  ));

const KINDS = ["completed", "revenue", "deploymentCost", "runCost", "overhead", "nonRecurring", "tax", "net"] as const;

test("fiscal years and quarters add up to the months", () =>
  fc.assert(
    fc.property(
      timedPlan,
      fc.record({
        startDate: fc.option(fc.integer({ min: 10_000, max: 60_000 }), { nil: undefined }),
        fiscalYearEnd: fc.integer({ min: 1, max: 12 }),
        overhead: fc.constantFrom(0, 1200.5),
        taxRate: fc.constantFrom(0, 0.25),
      }),
      fc.constantFrom("year", "quarter" as const),
      (plan, { startDate, ...terms }, by) => {
        const compiled = compile(withTerms(plan, { ...terms, ...(startDate === undefined ? {} : { startDate }) }));
        const [months, found] = [cashFlow(compiled), periods(compiled, by)];
        for (const kind of KINDS) {
          const size = months.reduce((sum, row) => sum + Math.abs(row[kind]), 1);
          const sumOf = (rows: readonly Readonly<Record<typeof kind, number>>[]): number =>
            rows.reduce((sum, row) => sum + row[kind], 0);
          expect(Math.abs(sumOf(found) - sumOf(months))).toBeLessThanOrEqual(1e-12 * size);
        }
        expect(found.at(-1)?.cumulative).toBe(months.at(-1)?.cumulative);
        expect(found.map(({ from }) => from)).toEqual([1, ...found.slice(0, -1).map(({ until }) => until + 1)]);
      },
    ),
    { numRuns: randomRuns(0.1) },
  ));

const flowWith = (terms: Partial<Terms>, changes: Partial<Plan> = {}): readonly CashMonth[] =>
  cashFlow(
    compile({
      drivers: [],
      segments: [plainSegment({})],
      terms: plainTerms({ startRate: 0, horizon: 36, ...terms }),
      ...changes,
    }),
  );

describe("development paid over two years", () => {
  test("has the present value of 24 equal payments", () => {
    const terms = { nonRecurring: 230_000_000, nonRecurringMonths: 24, discountRate: 0.08 };
    expect(npv(flowWith(terms), terms)).toBeCloseTo(-212_490_401.1, 1);
  });
});

describe("discounted payback", () => {
  /** Periods of a rate of 10 %: a month each, at a yearly rate of 1.1^12 - 1, which no double is. */
  const discountRate = 1.1 ** 12 - 1;

  test("comes a period after payback", () => {
    const flow = flowOf([-50, 10, 13, 16, 19, 22]);
    expect(payback(flow)).toBe(4);
    expect(discountedPayback(flow, { discountRate })).toBe(5);
  });

  test("is the payback at a rate of 0, and undefined if the value never stays above 0", () => {
    const flow = flowOf([-50, 10, 13, 16, 19, 22]);
    expect(discountedPayback(flow, { discountRate: 0 })).toBe(4);
    expect(discountedPayback(flowOf([-50, 10]), { discountRate })).toBeUndefined();
  });

  test("counts a value of exactly 0 as paid back", () =>
    expect(discountedPayback(flowOf([-1, ...Array<number>(11).fill(0), 2, 5]), { discountRate: 1 })).toBe(12));
});

describe("discounting in the middle of a month", () => {
  test("leaves month 0 and brings other months half a month nearer", () => {
    const flow = flowOf([-100, 60, 80]);
    const rate = 0.21;
    const expected = -100 + 60 * (1 + rate) ** (-0.5 / 12) + 80 * (1 + rate) ** (-1.5 / 12);
    expect(npv(flow, { discountRate: rate, discounting: "mid" })).toBeCloseTo(expected, 12);
    expect(npv(flow, { discountRate: rate })).toBeLessThan(expected);
  });

  test("gives a rate at which the present value is 0", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 40 }), (income) => {
        const flow = flowOf([-1500, ...income]);
        const found = irr(flow, "mid");
        // Closer to -100 % a year, a double has too few digits of the rate.
        if (found.kind !== "found" || found.rate < -0.99) {
          fc.pre(false);
          return;
        }
        expect(Math.abs(npv(flow, { discountRate: found.rate, discounting: "mid" }))).toBeLessThan(1e-6);
      }),
      { numRuns: randomRuns(0.2) },
    ));
});

describe("tax", () => {
  /** Fees of 100 in each month after the first, less overhead: profit by year is chosen through the overhead. */
  const taxed = (terms: Partial<Terms>): readonly number[] =>
    flowWith(
      { startRate: 1, taxRate: 0.25, nonRecurring: 3000, ...terms },
      {
        segments: [plainSegment({ clients: 1, fee: 200, term: 35 })],
      },
    )
      .map(({ tax }) => tax)
      .flatMap((tax, month) => (month > 0 && month % 12 === 0 ? [tax] : []));

  test("uses the losses of earlier years first", () => {
    // Year 1: 11 · 200 - 3000 = -800; year 2: 2400 - 800 = 1600; year 3: 2400.
    expect(taxed({})).toEqual([0, 400, 600]);
  });

  test("covers only a share of a year's profit by losses under a limit", () => {
    // Year 2: 20 % of 2400 = 480 used, 1920 taxed; year 3: the last 320 used, 2080 taxed.
    expect(taxed({ lossLimit: 0.2 })).toEqual([0, 480, 520]);
  });

  test("spreads the capitalized part over its months", () => {
    // A third of 3000 is expensed, 2000 amortized over 20 months: 12 in year 1, 8 in year 2.
    const terms = { nonRecurring: 3000, capitalizedShare: 0.5, amortizationMonths: 20 };
    // Year 1: 2200 - 1500 - 12 · 75 = -200; year 2: 2400 - 8 · 75 - 200 = 1600; year 3: 2400.
    expect(taxed(terms)).toEqual([0, 400, 600]);
  });

  test("of a year cut by the horizon is paid in its last month", () => {
    const flow = flowWith(
      { startRate: 1, taxRate: 0.5, horizon: 14 },
      {
        segments: [plainSegment({ clients: 1, price: 100 })],
      },
    );
    expect(flow.map(({ tax }) => tax)).toEqual([...Array<number>(12).fill(0), 50, 0, 0]);
  });

  test("is paid at the end of the fiscal year of the country", () => {
    // From January 2028 on, with years that end in March: month 3, month 15.
    const flow = flowWith(
      { startRate: 1, taxRate: 0.5, horizon: 15, startDate: 46_753, fiscalYearEnd: 3 },
      {
        segments: [plainSegment({ clients: 1, price: 100 })],
      },
    );
    expect(flow.findIndex(({ tax }) => tax > 0)).toBe(3);
  });
});
