import { formulaMessage } from "../../formulaMessage";
import type { InLanguage } from "../../InLanguage";
import type { ComparisonLayout } from "../comparisonLayout";
import { deletedCell } from "../deletedScenario";
import { madeNameCell } from "../scenarioNames";
import { listOf } from "./namedScenarios";

/** The scenarios whose sheets were deleted, and what to do. */
export function deletedSentence(layout: InLanguage<ComparisonLayout>): string {
  const names = layout.models.map((_, model) => ({
    condition: `${deletedCell(layout, model)}=1`,
    name: madeNameCell(layout, model),
  }));
  return formulaMessage(layout.t.compare.deleted, { names: listOf(layout, names) });
}
