/**
 * Adds a scenario from a file as a new model sheet. Its uncertain inputs are on a sheet of their own, where the Risk
 * view finds them.
 */
import type { Scenario } from "../../plan/json/Scenario";
import { scenarioBlocks } from "../../plan/json/scenarioBlocks";
import { readCorrelations } from "../../plan/readCorrelations";
import { readPlan } from "../../plan/readPlan";
import { readUncertainty } from "../../plan/readUncertainty";
import type { LanguageCode } from "../../i18n/languages";
import { contentsIn } from "../../sheets/model/contentsIn";
import { filledModelSheet } from "../../sheets/model/filledModelSheet";
import type { ModelSheetNames } from "../../sheets/model/modelSheet";
import { rangesSheet } from "../../sheets/risk/rangesSheet";
import type { SheetSpec } from "../../sheets/SheetSpec";
import { addSheet } from "../insert/addSheet";
import { uniquePrefix } from "../model/uniquePrefix";
import { sheetMessages } from "../../i18n/sheetMessages";
import { freeSheetName } from "../../sheets/freeSheetName";
import { runExcel } from "../office/runExcel";
import type { Change } from "../model/Model";
import { namesWithPrefix, riskName } from "../model/modelNames";
import { toSheetName } from "./checkSheetName";
import { usedNames } from "../office/usedNames";

export async function importScenario(scenario: Scenario, language: LanguageCode = "en"): Promise<Change> {
  const taken = await runExcel(usedNames, { retry: true });
  const sheetName = freeSheetName(toSheetName(scenario.title), taken.sheets);
  const prefix = uniquePrefix("Rollout", taken.names);
  const blocks = scenarioBlocks(scenario);
  const contents = { ...blocks, title: scenario.title, currency: scenario.currency, priceYear: scenario.priceYear };
  const names = { sheetName, prefix, language };
  const spec = filledModelSheet(contentsIn(contents, language), names);
  const ranges = rangesOf(scenario, names, [...taken.sheets, sheetName]);
  if (ranges === undefined)
    return { ...(await addSheet(spec)).change, summary: { kind: "scenarioImported", sheet: sheetName } };
  // The model's sheet is added last, so that it is the active one.
  const first = await addSheet(ranges);
  try {
    const model = await addSheet(spec);
    const undo = async (): Promise<void> => {
      await model.change.undo();
      await first.change.undo();
    };
    return { summary: { kind: "scenarioImportedWithRanges", sheet: sheetName, ranges: ranges.name }, undo };
  } catch (error) {
    await first.change.undo();
    throw error;
  }
}

function rangesOf(
  scenario: Scenario,
  { sheetName: modelSheetName, prefix, language }: Required<ModelSheetNames>,
  taken: readonly string[],
): SheetSpec | undefined {
  if (scenario.uncertainty.length === 0) return undefined;
  const blocks = scenarioBlocks(scenario);
  const plan = readPlan(blocks);
  const inputs = plan.ok ? readUncertainty(blocks.uncertainty, plan.value) : plan;
  if (!plan.ok || !inputs.ok) return undefined;
  const none = { ok: true, value: [] } as const;
  const correlations =
    scenario.correlations.length === 0 ? none : readCorrelations(blocks.correlations, plan.value, inputs.value);
  return rangesSheet({
    sheetName: freeSheetName(modelSheetName, taken, sheetMessages(language).common.riskEnding),
    modelSheetName,
    blockName: riskName(namesWithPrefix(prefix), 1),
    inputs: inputs.value,
    correlations: correlations.ok ? correlations.value : [],
    language,
  });
}
