/** Values of the ROLLOUT cells of an executive page, calculated by the engine, by address. */
import "../../i18n/allVerdictCatalogs";
import type { CompiledPlan } from "../../engine/cost/compile";
import { unitCost, margin } from "../../engine/cost/totals";
import { breakeven } from "../../engine/decision/breakeven";
import { judge } from "../../engine/decision/judge";
import { npv, payback, peakFunding } from "../../engine/time/cashFigures";
import { cashFlow } from "../../engine/time/cashFlow";
import { horizonProblem } from "../../plan/horizonProblem";
import type { Cells } from "../../plan/cells/Cell";
import type { LanguageCode } from "../../i18n/languages";
import { type SheetMessages, sheetMessages } from "../../i18n/sheetMessages";
import { verdictText } from "../../plan/wording/verdictText";
import { deploymentOrNone, type EngineValue, type EngineValues, REFUSED } from "../EngineValues";
import { functionCell } from "../model/comparisons";
import { ceilingOf } from "../model/profileCeiling";
import { rowsIn } from "../model/modelLayout";
import { ceilingCell } from "./ceilings";
import type { ExecutiveLayout } from "./executiveLayout";
import { pageFigureCell } from "./pageFigureCell";

export function executiveValues(
  compiled: CompiledPlan,
  layout: ExecutiveLayout,
  { language = "en", clients = [] }: Readonly<{ language?: LanguageCode; clients?: Cells }> = {},
): EngineValues {
  const { last, plan } = compiled;
  const t = sheetMessages(language);
  const { cash, checks, model } = layout;
  const fits = last <= rowsIn(model.deploymentTable);
  const held = (value: () => EngineValue): EngineValue => (fits ? value() : t.common.tableTooShort);
  const compared: readonly EngineValue[] = [
    held(() => deploymentOrNone(breakeven(compiled, "sustained"), t)),
    held(() => margin(compiled, last)),
    held(() => unitCost(compiled, last)),
    ...(cash === undefined
      ? []
      : cashValues(compiled, t).map((value) =>
          fits && (plan.terms.horizon ?? 0) <= rowsIn(cash.months) - 1 ? value : t.executive.monthsTooFew,
        )),
  ];
  return new Map<string, EngineValue>([
    [pageFigureCell(layout, "answer").replaceAll("$", ""), verdictText(judge(compiled), language)],
    ...(layout.profiles?.names ?? []).map(
      (_, index) => [ceilingCell(layout, index), ceilingOf(clients, index, t)] as const,
    ),
    ...compared.map((value, row) => [functionCell(checks, row), value] as const),
  ]);
}

/** Peak funding, payback and present value. */
function cashValues(compiled: CompiledPlan, { common }: SheetMessages): readonly EngineValue[] {
  const { plan } = compiled;
  if (horizonProblem(plan) !== undefined) return [REFUSED, REFUSED, REFUSED];
  const flow = cashFlow(compiled);
  return [peakFunding(flow), payback(flow) ?? common.none, npv(flow, plan.terms)];
}
