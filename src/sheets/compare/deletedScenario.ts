/** Guards formulas against deleted scenarios. */
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import type { ComparisonLayout } from "./comparisonLayout";

type ScenarioLayout = Pick<ComparisonLayout, "scenarios">;

/** 1 if the sheet of the scenario was deleted, otherwise 0. */
export const deletedCell = ({ scenarios }: ScenarioLayout, model: number): string => `$F$${scenarios.first + model}`;

export const anyDeleted = ({ scenarios }: ScenarioLayout): string =>
  `SUM($F$${scenarios.first}:$F$${scenarios.last})>0`;

/** Shown in place of a figure of a deleted scenario, as a literal. */
export const deletedText = ({ t }: InLanguage<object>): string => formulaText(t.compare.gone);

/** Without "=": the formula, or the text for a deleted scenario if one of these is deleted. */
export const unlessDeleted = (layout: InLanguage<ScenarioLayout>, models: readonly number[], formula: string): string =>
  `IF(${models.map((model) => deletedCell(layout, model)).join("+")}>0,${deletedText(layout)},${formula})`;

export const unlessAnyDeleted = (layout: InLanguage<ScenarioLayout>, formula: string): string =>
  `IF(${anyDeleted(layout)},${deletedText(layout)},${formula})`;
