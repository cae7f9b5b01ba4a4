/** What the ROLLOUT cells of a comparison come to, asked of the engine, by address. */
import type { CompiledPlan } from "../../engine/cost/compile";
import { totalCost } from "../../engine/cost/totalCost";
import { unitCost } from "../../engine/cost/unitCost";
import { breakeven } from "../../engine/decision/breakeven";
import { crossover } from "../../engine/decision/crossover";
import { margin } from "../../engine/decision/margin";
import { unitBreakeven } from "../../engine/decision/unitBreakeven";
import type { Breakeven } from "../../engine/decision/Verdict";
import type { LanguageCode } from "../../plan/wording/LanguageCode";
import { deploymentOr, type EngineValue, type EngineValues, NONE, valueIn } from "../engineAnswer";
import { sheetWord } from "../words/sheetWord";
import { rowsIn } from "../model/modelLayout";
import type { ComparisonLayout } from "./comparisonLayout";
import { NONE_WITHIN, pairsOf, SAME_COST } from "./crossovers";
import { EQUAL } from "./equalCell";
import { TOO_SHORT } from "../model/ladderFigures";

/** `plans`: one a scenario, in the order of the columns. */
export function comparisonValues(
  plans: readonly CompiledPlan[],
  layout: ComparisonLayout,
  language: LanguageCode = "en",
): EngineValues {
  const laddered = plans.map(({ last }, index) => Math.min(last, ladderRows(layout, index)));
  const figures = plans.flatMap((plan, index) => ofModel(plan, laddered[index] ?? 0));
  const pairs = pairsOf(layout).map(({ a, b }): EngineValue => {
    const [planA, planB] = [plans[a], plans[b]];
    if (planA === undefined || planB === undefined) throw new Error(`no pair ${a}, ${b}`);
    const both = Math.min(laddered[a] ?? 0, laddered[b] ?? 0);
    if (costTheSame(planA, planB, both)) return SAME_COST;
    return ofPair(planA, planB, both) ?? `${sheetWord(NONE_WITHIN, language)}${both}`;
  });
  return new Map(
    [...figures, ...pairs].map((value, row) => [`D${layout.checks.first + row}`, valueIn(value, language)]),
  );
}

function ladderRows({ models }: ComparisonLayout, index: number): number {
  const model = models[index];
  return model === undefined ? 0 : rowsIn(model.places.ladder);
}

function ofModel(plan: CompiledPlan, laddered: number): readonly EngineValue[] {
  const whole = (value: () => EngineValue): EngineValue => (plan.last === laddered ? value() : TOO_SHORT);
  const reached = (found: Breakeven): EngineValue =>
    found.kind === "reached" && found.deployment <= laddered ? found.deployment : whole(() => NONE);
  return [
    whole(() => deploymentOr(breakeven(plan, "sustained"))),
    reached(breakeven(plan, "first")),
    reached(unitBreakeven(plan)),
    whole(() => margin(plan, laddered)),
    unitCost(plan, 1),
    whole(() => unitCost(plan, laddered)),
    whole(() => totalCost(plan, laddered)),
  ];
}

function costTheSame(planA: CompiledPlan, planB: CompiledPlan, both: number): boolean {
  for (let n = 1; n <= both; n += 1) {
    const [costA, costB] = [totalCost(planA, n), totalCost(planB, n)];
    if (Math.abs(costA - costB) > EQUAL * costA) return false;
  }
  return true;
}

/** Where both are rolled out to the same clients the engine's crossover; else the first row of two ladders of totals; undefined for none. */
function ofPair(planA: CompiledPlan, planB: CompiledPlan, both: number): number | undefined {
  if (JSON.stringify(planA.plan.segments) === JSON.stringify(planB.plan.segments)) {
    const found = crossover(planA, planB);
    return found.kind === "reached" && found.deployment <= both ? found.deployment : undefined;
  }
  for (let n = 1; n <= both; n += 1) if (totalCost(planB, n) <= totalCost(planA, n)) return n;
  return undefined;
}
