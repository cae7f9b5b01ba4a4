/**
 * Compares dates, nominal money and tax with the model read literally (test/oracle/nominalMonths): each input in turn,
 * and all together. Counts and dates must be equal, figures right to 15 digits and to the cent.
 */
import * as fc from "fast-check";
import { compile } from "../../../src/engine/cost/compile";
import { deploymentTable } from "../../../src/engine/cost/deploymentTable";
import type { Plan } from "../../../src/engine/cost/inputs";
import { breakeven } from "../../../src/engine/decision/breakeven";
import { lastDay } from "../../../src/engine/time/calendar";
import { discountedPayback, npv, payback, peakFunding } from "../../../src/engine/time/cashFigures";
import { cashFlow } from "../../../src/engine/time/cashFlow";
import { periods } from "../../../src/engine/time/periods";
import { monthEnd } from "../../oracle/calendarMonths";
import { Exact, ZERO } from "../../oracle/exact";
import { constantRows, discountedBalances, fiscalYear, nominalMonths } from "../../oracle/nominalMonths";
import { OPTIONAL_INPUTS, withOptionalInputs } from "../../oracle/optionalInputs";
import { timedPlan } from "../../oracle/timedPlan";
import { randomRuns } from "../../support/randomRuns";
import { deploymentOf, expectDigitsOfAnySize, expectSame } from "../comparison";

jest.setTimeout(600_000);

function compare(plan: Plan): void {
  const compiled = compile(plan);
  const [flow, expected] = [cashFlow(compiled), nominalMonths(plan)];
  expect(flow).toHaveLength(expected.length);
  expected.forEach((row, index) => {
    const cash = flow[index];
    expectSame(cash?.completed, row.completed);
    expectDigitsOfAnySize(cash?.liveClients, row.live);
    expectDigitsOfAnySize(cash?.revenue, row.revenue);
    expectDigitsOfAnySize(cash?.deploymentCost, row.deploymentCost);
    expectDigitsOfAnySize(cash?.runCost, row.runCost);
    expectDigitsOfAnySize(cash?.overhead, row.overhead);
    expectDigitsOfAnySize(cash?.nonRecurring, row.nonRecurring);
    expectDigitsOfAnySize(cash?.tax, settledTax(row.tax, row.moved));
    expectDigitsOfAnySize(cash?.net, row.net);
    expectDigitsOfAnySize(cash?.cumulative, row.balance);
    if (plan.terms.startDate !== undefined) expectSame(lastDay(plan.terms.startDate, index), row.date);
  });
  expectFigures(plan, compiled, flow, expected);
}

/** A profit that is 0 but for the 60th digit has no tax. */
const settledTax = (tax: Exact, moved: Exact): Exact => (tax.abs().lt(moved.times(new Exact(1n, -45))) ? ZERO : tax);

function expectFigures(
  plan: Plan,
  compiled: ReturnType<typeof compile>,
  flow: ReturnType<typeof cashFlow>,
  expected: ReturnType<typeof nominalMonths>,
): void {
  const below = expected.findLastIndex(({ balance }) => balance.lt(0));
  expectSame(payback(flow), expected[below + 1]?.month);
  expectDigitsOfAnySize(
    peakFunding(flow),
    expected.reduce((deepest, { balance }) => Exact.max(deepest, balance.neg()), ZERO),
  );
  const values = discountedBalances(plan.terms, expected);
  expectDigitsOfAnySize(npv(flow, plan.terms), values.at(-1) ?? ZERO);
  expectSame(discountedPayback(flow, plan.terms), expected[values.findLastIndex((value) => value.lt(0)) + 1]?.month);

  for (const period of periods(compiled, "year")) {
    const year = fiscalYear(plan.terms, period.until === 0 ? 1 : period.until);
    expectSame(period.name, plan.terms.startDate === undefined ? `Year ${year}` : `FY${year}`);
    expectSame(period.year, year);
    const own = expected.filter(({ month }) => fiscalYear(plan.terms, month) === year);
    expectDigitsOfAnySize(
      period.revenue,
      own.reduce((sum, { revenue }) => sum.plus(revenue), ZERO),
    );
    expectDigitsOfAnySize(
      period.deploymentCost,
      own.reduce((sum, { deploymentCost }) => sum.plus(deploymentCost), ZERO),
    );
  }

  const rows = constantRows(plan);
  const table = deploymentTable(compiled, { from: 1, last: compiled.last, step: 1 });
  rows.forEach((row, index) => {
    expectDigitsOfAnySize(table[index]?.unitCost, row.unitCost);
    expectDigitsOfAnySize(table[index]?.contribution, row.contribution);
    expectDigitsOfAnySize(table[index]?.totalCost, row.totalCost);
    expectDigitsOfAnySize(table[index]?.cumulativeMargin, row.margin);
  });
  expectSame(deploymentOf(breakeven(compiled, "first")), rows.find(({ margin }) => margin.gte(0))?.n);
}

const rates = fc.constantFrom(0, 0.08, 0.3);
const compareAt = (plan: Plan, discountRate: number): void => {
  compare({ ...plan, terms: { ...plan.terms, discountRate } });
};

describe("each input in turn equals the oracle", () => {
  test.each(OPTIONAL_INPUTS)("%s", (only) =>
    fc.assert(fc.property(withOptionalInputs(timedPlan, only), rates, compareAt), { numRuns: randomRuns(0.015) }),
  );
});

/** RUNS=8000 compares 800 of them. */
test("all inputs together equal the oracle", () =>
  fc.assert(fc.property(withOptionalInputs(timedPlan), rates, compareAt), { numRuns: randomRuns(0.1) }));

test("last days of months equal those counted day by day", () =>
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 80_000 }), fc.integer({ min: 0, max: 400 }), (serial, month) => {
      expect(lastDay(serial, month)).toBe(monthEnd(serial, month - 1));
    }),
    { numRuns: randomRuns(0.2) },
  ));
