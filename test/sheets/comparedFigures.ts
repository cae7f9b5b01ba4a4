/**
 * The expected figures of a comparison, calculated by the engine plan by plan. Crossovers are counted independently of
 * the formulas of the sheet.
 */
import type { CompiledPlan } from "../../src/engine/cost/compile";
import { totalCost, unitCost, margin } from "../../src/engine/cost/totals";
import { breakeven } from "../../src/engine/decision/breakeven";
import { deepestDeficit } from "../../src/engine/decision/deepestDeficit";
import { unitBreakeven } from "../../src/engine/decision/unitBreakeven";
import type { Breakeven } from "../../src/engine/decision/Verdict";
import { payback, peakFunding, npv } from "../../src/engine/time/cashFigures";
import { cashFlow } from "../../src/engine/time/cashFlow";
import { irr } from "../../src/engine/time/irr";
import { type Figure, figuresOf, TIMED_FIGURES } from "../../src/sheets/compare/figureRows";
import { sheetMessages } from "../../src/i18n/sheetMessages";
import { NO_OPTIONS } from "../../src/sheets/model/optionColumns";

/** Of scenarios without optional inputs. */
export const FIGURES = figuresOf({ options: NO_OPTIONS });

export function expectedFigures(plan: CompiledPlan): readonly (readonly [Figure, number | string])[] {
  const { last } = plan;
  const deficit = deepestDeficit(plan);
  if (deficit.kind !== "lowest") throw new Error("listed clients end");
  const expected: Readonly<Partial<Record<Figure, number | string>>> = {
    clients: last,
    clientsInTable: last,
    sustained: shown(breakeven(plan, "sustained")),
    first: shown(breakeven(plan, "first")),
    unit: shown(unitBreakeven(plan)),
    margin: margin(plan, last),
    deficit: Math.min(0, deficit.margin),
    deficitAfter: deficit.deployment,
    unitCostFirst: unitCost(plan, 1),
    unitCostLast: unitCost(plan, last),
    totalCost: totalCost(plan, last),
    ...ofMonths(plan),
  };
  return FIGURES.flatMap((figure) => {
    const value = expected[figure];
    return value === undefined ? [] : [[figure, value] as const];
  });
}

function ofMonths(plan: CompiledPlan): Readonly<Partial<Record<Figure, number | string>>> {
  const { horizon } = plan.plan.terms;
  if (horizon === undefined) return Object.fromEntries(TIMED_FIGURES.map((figure) => [figure, "no schedule"]));
  const flow = cashFlow(plan);
  const rate = irr(flow);
  return {
    peakFunding: peakFunding(flow),
    payback: payback(flow) ?? "none",
    npv: npv(flow, plan.plan.terms),
    irr: rate.kind === "found" ? rate.rate : "none",
  };
}

/** For a scenario with more clients than rows in its deployment table, only figures known from these rows are shown. */
export function expectedFiguresBeyond(
  plan: CompiledPlan,
  rows: number,
): readonly (readonly [Figure, number | string])[] {
  const unknown = ["sustained", "margin", "deficit", "deficitAfter", "unitCostLast", "totalCost"] as const;
  return [
    ["clients", plan.last],
    ["clientsInTable", rows],
    ["unitCostFirst", unitCost(plan, 1)],
    ["unit", shown(unitBreakeven(plan))],
    ...unknown.map((figure) => [figure, sheetMessages("en").common.tableTooShort] as const),
  ];
}

/** Counts one by one, independently of the engine's search. */
export function firstNoDearer(planA: CompiledPlan, planB: CompiledPlan): number | string {
  // A deployment table has at most 200 rows.
  const both = Math.min(planA.last, planB.last, 200);
  const costs = Array.from({ length: both }, (_, n) => [totalCost(planA, n + 1), totalCost(planB, n + 1)] as const);
  if (costs.every(([a, b]) => Math.abs(a - b) <= 1e-12 * a)) return "same cost";
  const first = costs.findIndex(([a, b]) => b <= a);
  return first < 0 ? `none within ${both}` : first + 1;
}

/** Counts backwards, independently of the sheet's formula. */
export function leavesMoreFrom(planA: CompiledPlan, planB: CompiledPlan): number | string {
  const both = Math.min(planA.last, planB.last, 200);
  const signs = Array.from({ length: both }, (_, index) => {
    const [a, b] = [margin(planA, index + 1), margin(planB, index + 1)];
    const size = Math.abs(a) + Math.abs(b) + totalCost(planA, index + 1) + totalCost(planB, index + 1);
    return Math.abs(a - b) <= 1e-12 * size ? 0 : Math.sign(b - a);
  });
  if (signs.every((sign) => sign === 0)) return "same margin";
  let from = both + 1;
  while (from > 1 && signs[from - 2] === 1) from -= 1;
  return from > both ? `none within ${both}` : from;
}

const shown = (found: Breakeven): number | string => (found.kind === "reached" ? found.deployment : "none");

export const near = (found: unknown, expected: number | string): boolean =>
  typeof expected === "number" && typeof found === "number"
    ? Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
    : found === expected;
