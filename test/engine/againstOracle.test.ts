/**
 * Compares the engine with a second implementation that adds up deployment by deployment at 60 digits. Counts must be
 * equal, figures equal to 15 digits.
 */
import * as fc from "fast-check";
import { averageCost, totalCost, unitCost, margin } from "../../src/engine/cost/totals";
import { breakdown } from "../../src/engine/cost/breakdown";
import { compile } from "../../src/engine/cost/compile";
import { deploymentTable } from "../../src/engine/cost/deploymentTable";
import { expertShare } from "../../src/engine/decision/expertShare";
import { judge } from "../../src/engine/decision/judge";
import { priceFactor } from "../../src/engine/decision/priceFactor";
import { priceFloor } from "../../src/engine/decision/priceFloor";
import { crossover } from "../../src/engine/decision/crossover";
import * as answers from "../oracle/answers";
import { listedPlan, runs } from "../oracle/arbitraryPlan";
import { rollout } from "../oracle/rollout";
import { deploymentOf, expectDigits, expectSame } from "./comparison";

describe("listed clients", () => {
  test("breakevens, crossings and deepest deficit equal those of the oracle's rows", () =>
    fc.assert(
      fc.property(listedPlan, (plan) => {
        const rows = rollout(plan, Infinity);
        const verdict = judge(compile(plan));
        expect(deploymentOf(verdict.unit)).toBe(answers.unitBreakeven(rows));
        expect(deploymentOf(verdict.first)).toBe(answers.firstBreakeven(rows));
        expect(deploymentOf(verdict.sustained)).toBe(answers.sustainedBreakeven(rows));
        expect(verdict.economical).toBe(verdict.sustained.kind === "reached");
        expect(verdict.crossings).toEqual(answers.crossings(rows));
        const least = answers.deepest(rows, plan.terms.nonRecurring);
        const { deepest } = verdict;
        if (deepest.kind !== "lowest") throw new Error("the clients are listed");
        expectDigits(deepest.margin, least);
        if (deepest.deployment > 0) expectDigits(deepest.margin, rows[deepest.deployment - 1]?.margin);
        else expect(deepest.margin).toBe(0 - plan.terms.nonRecurring);
        expectDigits(verdict.finalMargin, rows.at(-1)?.margin);
      }),
      runs,
    ));

  test("costs and margins equal the oracle's at every deployment", () =>
    fc.assert(
      fc.property(listedPlan, (plan) => {
        const compiled = compile(plan);
        const rows = rollout(plan, Infinity);
        const table = deploymentTable(compiled, { from: 1, last: rows.length, step: 1 });
        expect(table).toHaveLength(rows.length);
        rows.forEach((row, index) => {
          const actual = table[index];
          expectSame(actual?.deployment, row.n);
          expectSame(actual?.segment, row.segment);
          expectDigits(actual?.unitCost, row.unitCost);
          expectDigits(actual?.totalCost, row.totalCost);
          expectDigits(actual?.averageCost, row.totalCost.div(row.n));
          expectDigits(actual?.contribution, row.contribution);
          expectDigits(actual?.unitMargin, row.unitMargin);
          expectDigits(actual?.cumulativeMargin, row.margin);
        });
      }),
      runs,
    ));

  test("figures computed one by one equal those of the deployment table", () =>
    fc.assert(
      fc.property(listedPlan, fc.nat(), (plan, pick) => {
        const compiled = compile(plan);
        const rows = rollout(plan, Infinity);
        const row = rows[pick % rows.length];
        if (row === undefined) throw new Error("no row");
        expectDigits(unitCost(compiled, row.n), row.unitCost);
        expectDigits(totalCost(compiled, row.n), row.totalCost);
        expectDigits(averageCost(compiled, row.n), row.totalCost.div(row.n));
        expectDigits(margin(compiled, row.n), row.margin);
        expectDigits(breakdown(compiled, row.n).unitCost, row.unitCost);
      }),
      runs,
    ));

  test("charging every client the price floor gives the target margin", () =>
    fc.assert(
      fc.property(listedPlan, fc.nat(), fc.integer({ min: -5000, max: 5000 }), (plan, pick, target) => {
        const rows = rollout({ ...plan, segments: plan.segments.map((one) => ({ ...one, price: 0 })) }, Infinity);
        const row = rows[pick % rows.length];
        if (row === undefined) throw new Error("no row");
        expectDigits(priceFloor(compile(plan), row.n, target), row.margin.neg().plus(target).div(row.n));
      }),
      runs,
    ));

  test("the price factor is the loss without prices over the prices, and undefined without prices", () =>
    fc.assert(
      fc.property(listedPlan, fc.nat(), (plan, pick) => {
        const free = rollout({ ...plan, segments: plan.segments.map((one) => ({ ...one, price: 0 })) }, Infinity);
        const rows = rollout(plan, Infinity);
        const [row, without] = [rows[pick % rows.length], free[pick % rows.length]];
        if (row === undefined || without === undefined) throw new Error("no row");
        const prices = row.margin.minus(without.margin);
        const found = priceFactor(compile(plan), row.n);
        if (prices.isZero()) expect(found).toBeUndefined();
        else expectDigits(found ?? NaN, without.margin.neg().div(prices));
      }),
      runs,
    ));

  test("crossover is the first row at which plan B has cost no more than plan A", () =>
    fc.assert(
      fc.property(listedPlan, listedPlan, (a, other) => {
        const b = { ...other, segments: a.segments };
        const found = crossover(compile(a), compile(b));
        const expected = answers.crossover(rollout(a, Infinity), rollout(b, Infinity));
        expect(found.kind === "reached" ? found.deployment : undefined).toBe(expected);
      }),
      runs,
    ));
});

test("share of experts is their cost over the unit cost, and 0 when the unit cost is 0", () => {
  const driver = { unit: "", slope: 1, floor: 0, curve: "unit" as const };
  const drivers = [
    { ...driver, name: "Experts", category: "Expert" as const, first: 6, rates: [{ from: 1, rate: 9000 }] },
    { ...driver, name: "Device", category: "Hardware" as const, first: 1, rates: [{ from: 1, rate: 6000 }] },
  ];
  fc.assert(
    fc.property(listedPlan, (plan) => {
      expect(expertShare(compile({ ...plan, drivers }), 1)).toBe(0.9);
      expect(expertShare(compile({ ...plan, drivers: drivers.slice(1) }), 1)).toBe(0);
      expect(expertShare(compile({ ...plan, drivers: drivers.map((one) => ({ ...one, first: 0 })) }), 1)).toBe(0);
    }),
    { numRuns: 50 },
  );
});
