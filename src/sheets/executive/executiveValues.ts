/** Values of the ROLLOUT cells of an executive page, calculated by the engine, by address. */
import type { CompiledPlan } from "../../engine/cost/compile";
import { unitCost, margin } from "../../engine/cost/totals";
import { breakeven } from "../../engine/decision/breakeven";
import { judge } from "../../engine/decision/judge";
import { peakFunding } from "../../engine/time/cashFigures";
import { cashFlow } from "../../engine/time/cashFlow";
import { horizonProblem } from "../../plan/horizonProblem";
import type { Cells } from "../../plan/cells/Cell";
import type { LanguageCode } from "../../i18n/languages";
import { verdictSentences } from "../../plan/wording/verdictSentences";
import { deploymentOr, type EngineValue, type EngineValues, REFUSED, cachedValue } from "../cachedValue";
import { TOO_SHORT } from "../model/ladderFigures";
import { ceilingOf } from "../model/profileCeiling";
import { rowsIn } from "../model/modelLayout";
import { reasonsCell } from "./answer";
import { ceilingCell } from "./ceilings";
import type { ExecutiveLayout } from "./executiveLayout";
import { NO_MONTHS } from "./pageFigures";

export function executiveValues(
  compiled: CompiledPlan,
  layout: ExecutiveLayout,
  { language = "en", clients = [] }: Readonly<{ language?: LanguageCode; clients?: Cells }> = {},
): EngineValues {
  const { last, plan } = compiled;
  const { cash, checks, model } = layout;
  const fits = last <= rowsIn(model.ladder);
  const held = (value: () => EngineValue): EngineValue => (fits ? value() : TOO_SHORT);
  const compared: readonly EngineValue[] = [
    held(() => deploymentOr(breakeven(compiled, "sustained"))),
    held(() => margin(compiled, last)),
    held(() => unitCost(compiled, last)),
    ...(cash === undefined
      ? []
      : [fits && (plan.terms.horizon ?? 0) <= rowsIn(cash.months) - 1 ? peakOf(compiled) : NO_MONTHS]),
  ];
  return new Map<string, EngineValue>([
    [reasonsCell, verdictSentences(judge(compiled), language).join(" ")],
    ...(layout.profiles?.names ?? []).map(
      (_, index) => [ceilingCell(layout, index), cachedValue(ceilingOf(clients, index), language)] as const,
    ),
    ...compared.map((value, row) => [`D${checks.first + row}`, cachedValue(value, language)] as const),
  ]);
}

const peakOf = (compiled: CompiledPlan): EngineValue =>
  horizonProblem(compiled.plan) === undefined ? peakFunding(cashFlow(compiled)) : REFUSED;
