/**
 * Compares schedule and cash flow with the model's text, taken literally (test/oracle/months). Counts must be equal,
 * figures right to 15 digits and to the cent.
 */
import * as fc from "fast-check";
import { compile } from "../../../src/engine/cost/compile";
import type { Plan } from "../../../src/engine/cost/inputs";
import { afterHorizon } from "../../../src/engine/time/afterHorizon";
import { payback, peakFunding, npv } from "../../../src/engine/time/cashFigures";
import { cashFlow } from "../../../src/engine/time/cashFlow";
import { headcount } from "../../../src/engine/time/headcount";
import { schedule } from "../../../src/engine/time/schedule";
import { Exact, ZERO } from "../../oracle/exact";
import { oracleHeadcount, oracleMonths, oracleWorth } from "../../oracle/months";
import { coarsePlan } from "../../oracle/coarsePlan";
import { hostileTimedPlan, timedPlan } from "../../oracle/timedPlan";
import { randomRuns } from "../../support/randomRuns";
import { expectDigitsOfAnySize, expectSame } from "../comparison";

jest.setTimeout(120_000);

/** One plan has some thirty months, so fewer plans than elsewhere give as many figures. */
const runs = { numRuns: randomRuns(1 / 2) };

function compareMonths(plan: Plan): void {
  const compiled = compile(plan);
  const [flow, months, expected] = [cashFlow(compiled), schedule(compiled), oracleMonths(plan)];
  expect([flow.length, months.length]).toEqual([expected.length, expected.length - 1]);
  expected.forEach((row, index) => {
    const [cash, month] = [flow[index], months[index - 1]];
    expectSame(cash?.completed, row.completed);
    expectDigitsOfAnySize(cash?.liveClients, row.live);
    expectDigitsOfAnySize(cash?.revenue, row.revenue);
    expectDigitsOfAnySize(cash?.deploymentCost, row.deploymentCost);
    expectDigitsOfAnySize(cash?.runCost, row.runCost);
    expectDigitsOfAnySize(cash?.nonRecurring, row.nonRecurring);
    expectDigitsOfAnySize(cash?.net, row.net);
    expectDigitsOfAnySize(cash?.cumulative, row.balance);
    if (index === 0) return;
    expectSame(month?.month, index);
    expectSame(month?.demand, row.due - (expected[index - 1]?.due ?? 0));
    expectSame(month?.completed, row.completed);
    expectSame(month?.cumulative, row.cumulative);
    expectSame(month?.waiting, row.due - row.cumulative);
    expectDigitsOfAnySize(month?.expertMonths, row.expertMonths);
  });
  const below = expected.findLastIndex(({ balance }) => balance.lt(0));
  expect(payback(flow)).toBe(expected[below + 1]?.month);
  expectDigitsOfAnySize(
    peakFunding(flow),
    expected.reduce((deepest, { balance }) => Exact.max(deepest, balance.neg()), ZERO),
  );
  expectDigitsOfAnySize(npv(flow, plan.terms), oracleWorth(expected, plan.terms.discountRate));
  expect(flow.flatMap((row) => Object.values(row)).filter((figure) => Object.is(figure, -0))).toEqual([]);
  expect(headcount(compiled)).toBe(oracleHeadcount(plan));
  expect(afterHorizon(compiled).delivered).toBe(expected.at(-1)?.cumulative);
}

test("random plans equal the oracle month by month", () => fc.assert(fc.property(timedPlan, compareMonths), runs));

/** RUNS=8000 compares 4,000 of them. */
test("plans of coarse figures equal the oracle month by month in digits and cents, ties included", () =>
  fc.assert(fc.property(coarsePlan, compareMonths), { ...runs, seed: 3500 }));

test("hostile plans equal the oracle month by month", () =>
  fc.assert(fc.property(hostileTimedPlan, compareMonths), runs));

/**
 * The non-recurring cost that brings the balance of one month as close to 0 as a double allows. Some balances are exact
 * ties, others are off by parts in 10^17.
 */
test("payback is the month in which the balance reaches 0 to the last digit", () =>
  fc.assert(
    fc.property(timedPlan, fc.nat(), (plan, pick) => {
      const rows = oracleMonths(plan);
      const row = rows[pick % rows.length];
      const nonRecurring = row?.balance.plus(plan.terms.nonRecurring).toNumber() ?? -1;
      if (nonRecurring < 0) return;
      compareMonths({ ...plan, terms: { ...plan.terms, nonRecurring } });
    }),
    { numRuns: Math.ceil(runs.numRuns / 2) },
  ));
