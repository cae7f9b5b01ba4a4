/** One price and unlimited clients: the first rows show the answer, and the limit of unit cost decides beyond them. */
import * as fc from "fast-check";
import { compile } from "../../../src/engine/cost/compile";
import type { Plan } from "../../../src/engine/cost/inputs";
import { judge } from "../../../src/engine/decision/judge";
import { margin } from "../../../src/engine/cost/totals";
import type { Breakeven } from "../../../src/engine/decision/Verdict";
import * as answers from "../../oracle/answers";
import { runs, unlimitedPlan } from "../../oracle/arbitraryPlan";
import { priceOnLimit } from "../../oracle/edges";
import { settled } from "../../oracle/exact";
import { contributionOf, rollout, unitCostLimit } from "../../oracle/rollout";
import { deploymentOf, expectDigits } from "../comparison";

const LOOKED_AT = 120;

/** Compares the price with the limit of unit cost: -1 below, 0 equal, 1 above. */
function roomOf(plan: Plan): number {
  const [only] = plan.segments;
  if (only === undefined) throw new Error("no segment");
  const limit = unitCostLimit(plan);
  return settled(contributionOf(only).minus(limit), limit).cmp(0);
}

function expectBeyond(plan: Plan, found: Breakeven): void {
  const compiled = compile(plan);
  if (found.kind === "reached") {
    expect(found.deployment).toBeGreaterThan(LOOKED_AT);
    expect(margin(compiled, found.deployment)).toBeGreaterThanOrEqual(0);
    expect(margin(compiled, found.deployment - 1)).toBeLessThan(0);
    return;
  }
  expect(found.reason.kind).toBe("beyond a billion");
  expect(margin(compiled, 1e9)).toBeLessThan(0);
}

function expectNever(plan: Plan, found: Breakeven): void {
  if (found.kind === "reached" || found.reason.kind !== "unit cost stays above") throw new Error("the limit decides");
  const [only] = plan.segments;
  if (only === undefined) throw new Error("no segment");
  expectDigits(found.reason.limit, unitCostLimit(plan));
  expectDigits(found.reason.contribution, contributionOf(only));
}

function expectAnswers(plan: Plan): void {
  const rows = rollout(plan, LOOKED_AT);
  const verdict = judge(compile(plan));
  const room = roomOf(plan);
  const first = answers.firstBreakeven(rows);
  if (first !== undefined) expect(deploymentOf(verdict.first)).toBe(first);
  else if (room > 0) expectBeyond(plan, verdict.first);
  else expectNever(plan, verdict.first);

  const last = rows[LOOKED_AT - 1];
  if (last === undefined) throw new Error("no last row");
  // All rate breaks come before the last row checked, so that unit cost only falls from there.
  const settledAbove = last.unitMargin.gte(0) && last.margin.gte(0);
  if (settledAbove) {
    expect(deploymentOf(verdict.sustained)).toBe(answers.sustainedBreakeven(rows));
    expect(verdict.crossings).toEqual(answers.crossings(rows));
  } else if (room < 0) {
    expect(verdict.sustained.kind).toBe("never");
    expect(verdict.deepest).toEqual({ kind: "without end" });
  } else if (room > 0 && last.margin.lt(0)) {
    expectBeyond(plan, verdict.sustained);
  }

  const unit = answers.unitBreakeven(rows);
  if (unit !== undefined) expect(deploymentOf(verdict.unit)).toBe(unit);
  else if (room < 0) expectNever(plan, verdict.unit);
}

test("random prices give the answers of the rows and of the limit of unit cost", () =>
  fc.assert(fc.property(unlimitedPlan, expectAnswers), runs));

test("a price at the limit of unit cost, or as close as a double allows, gives the expected answers", () =>
  fc.assert(
    fc.property(unlimitedPlan, (plan) => {
      expectAnswers(priceOnLimit(plan));
    }),
    runs,
  ));

test("a price one double above or below the limit gives the expected answers", () =>
  fc.assert(
    fc.property(unlimitedPlan, fc.constantFrom(1 - 2 ** -53, 1 + 2 ** -52), (plan, factor) => {
      const onLimit = priceOnLimit(plan);
      expectAnswers({ ...onLimit, segments: onLimit.segments.map((one) => ({ ...one, price: one.price * factor })) });
    }),
    runs,
  ));
