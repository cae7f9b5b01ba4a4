/** Values of the ROLLOUT cells of a comparison, calculated by the engine, by address. */
import type { CompiledPlan } from "../../engine/cost/compile";
import { totalCost, unitCost, margin } from "../../engine/cost/totals";
import { breakeven } from "../../engine/decision/breakeven";
import { unequalExchange } from "../../engine/decision/costDifference";
import { crossover } from "../../engine/decision/crossover";
import { unitBreakeven } from "../../engine/decision/unitBreakeven";
import type { Breakeven } from "../../engine/decision/Verdict";
import { payback, peakFunding, npv } from "../../engine/time/cashFigures";
import { cashFlow } from "../../engine/time/cashFlow";
import { planRate } from "../../engine/time/planRate";
import { horizonProblem } from "../../plan/horizonProblem";
import type { LanguageCode } from "../../i18n/languages";
import { sheetMessages, type SheetMessages } from "../../i18n/sheetMessages";
import { deploymentOrNone, type EngineValue, type EngineValues, REFUSED } from "../EngineValues";
import { functionCell } from "../model/comparisons";
import { rowsIn } from "../model/modelLayout";
import type { ComparisonLayout } from "./comparisonLayout";
import { pairsOf } from "./crossovers";
import { EQUAL } from "./toleranceCell";
import { figureCell, TIMED_FIGURES, type TimedFigure } from "./figureRows";

/** `plans`: one per scenario, in the order of the columns. */
export function comparisonValues(
  plans: readonly CompiledPlan[],
  layout: ComparisonLayout,
  language: LanguageCode = "en",
): EngineValues {
  const t = sheetMessages(language);
  const noneWithin = (clients: number): string => t.compare.noneWithin({ n: String(clients) });
  const clientsInTable = plans.map(({ last }, index) => Math.min(last, tableRows(layout, index)));
  const figures = plans.flatMap((plan, index) => ofModel(plan, clientsInTable[index] ?? 0, t));
  const pairs = pairsOf(layout).map(({ a, b }): EngineValue => {
    const [planA, planB] = [plans[a], plans[b]];
    if (planA === undefined || planB === undefined) throw new Error(`no pair ${a}, ${b}`);
    const both = Math.min(clientsInTable[a] ?? 0, clientsInTable[b] ?? 0);
    if (costTheSame(planA, planB, both)) return t.compare.sameCost;
    return ofPair(planA, planB, both) ?? noneWithin(both);
  });
  const margins = pairsOf(layout).map(({ a, b }): EngineValue => {
    const [planA, planB] = [plans[a], plans[b]];
    if (planA === undefined || planB === undefined) throw new Error(`no pair ${a}, ${b}`);
    const both = Math.min(clientsInTable[a] ?? 0, clientsInTable[b] ?? 0);
    return leavesMore(planA, planB, both, t) ?? noneWithin(both);
  });
  const timed = plans.flatMap((plan, index) =>
    ofMonths(plan, t).map(([figure, value]) => [figureCell(layout, index, figure).replaceAll("$", ""), value] as const),
  );
  return new Map([
    ...timed,
    ...[...figures, ...pairs, ...margins].map((value, row) => [functionCell(layout.checks, row), value] as const),
  ]);
}

function tableRows({ models }: ComparisonLayout, index: number): number {
  const model = models[index];
  return model === undefined ? 0 : rowsIn(model.layoutRows.deploymentTable);
}

function ofModel(plan: CompiledPlan, clientsInTable: number, t: SheetMessages): readonly EngineValue[] {
  const whole = (value: () => EngineValue): EngineValue =>
    plan.last === clientsInTable ? value() : t.common.tableTooShort;
  const reached = (found: Breakeven): EngineValue =>
    found.kind === "reached" && found.deployment <= clientsInTable ? found.deployment : whole(() => t.common.none);
  return [
    whole(() => deploymentOrNone(breakeven(plan, "sustained"), t)),
    reached(breakeven(plan, "first")),
    reached(unitBreakeven(plan)),
    whole(() => margin(plan, clientsInTable)),
    unitCost(plan, 1),
    whole(() => unitCost(plan, clientsInTable)),
    whole(() => totalCost(plan, clientsInTable)),
  ];
}

function costTheSame(planA: CompiledPlan, planB: CompiledPlan, both: number): boolean {
  for (let n = 1; n <= both; n += 1) {
    const [costA, costB] = [totalCost(planA, n), totalCost(planB, n)];
    if (Math.abs(costA - costB) > EQUAL * costA) return false;
  }
  return true;
}

/**
 * The engine's crossover if both scenarios have the same clients; otherwise the first row of the two deployment tables
 * of totals that meets the condition. Undefined if there is none.
 */
function ofPair(planA: CompiledPlan, planB: CompiledPlan, both: number): number | undefined {
  const sameSegments = JSON.stringify(planA.plan.segments) === JSON.stringify(planB.plan.segments);
  if (sameSegments && unequalExchange(planA, planB) === undefined) {
    const found = crossover(planA, planB);
    return found.kind === "reached" && found.deployment <= both ? found.deployment : undefined;
  }
  for (let n = 1; n <= both; n += 1) if (totalCost(planB, n) <= totalCost(planA, n)) return n;
  return undefined;
}

/** The client after the last one at which B has no higher margin; undefined if that client is the last of both. */
function leavesMore(planA: CompiledPlan, planB: CompiledPlan, both: number, t: SheetMessages): EngineValue | undefined {
  const sides = Array.from({ length: both }, (_, index): number => {
    const n = index + 1;
    const [marginA, marginB] = [margin(planA, n), margin(planB, n)];
    const size = totalCost(planA, n) + Math.abs(marginA) + totalCost(planB, n) + Math.abs(marginB);
    const more = marginB - marginA;
    return Math.abs(more) <= EQUAL * size ? 0 : Math.sign(more);
  });
  if (sides.every((side) => side === 0)) return t.compare.sameMargin;
  const last = sides.reduce((found, side, index) => (side > 0 ? found : index + 1), 0);
  return last === both ? undefined : last + 1;
}

/** Called only for a plan that names a start rate and a horizon. */
function ofMonths(plan: CompiledPlan, t: SheetMessages): readonly (readonly [TimedFigure, EngineValue])[] {
  const { startRate, horizon } = plan.plan.terms;
  if (startRate === undefined || horizon === undefined)
    return TIMED_FIGURES.map((figure) => [figure, t.compare.noMonths] as const);
  if (horizonProblem(plan.plan) !== undefined) return TIMED_FIGURES.map((figure) => [figure, REFUSED] as const);
  const flow = cashFlow(plan);
  const rate = planRate(plan, flow);
  return [
    ["peakFunding", peakFunding(flow)],
    ["payback", payback(flow) ?? t.common.none],
    ["npv", npv(flow, plan.plan.terms)],
    ["irr", rate.kind === "found" ? rate.rate : t.common.none],
  ];
}
