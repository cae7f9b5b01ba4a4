/** Guards formulas against deleted scenarios. */
import type { ComparisonLayout } from "./comparisonLayout";

export const DELETED = "gone";

type Placed = Pick<ComparisonLayout, "scenarios">;

/** 1 if the sheet of the scenario was deleted, otherwise 0. */
export const deletedCell = ({ scenarios }: Placed, model: number): string => `$F$${scenarios.first + model}`;

export const anyDeleted = ({ scenarios }: Placed): string => `SUM($F$${scenarios.first}:$F$${scenarios.last})>0`;

/** Without "=": the formula, or the text for a deleted scenario if one of these is deleted. */
export const unlessDeleted = (layout: Placed, models: readonly number[], formula: string): string =>
  `IF(${models.map((model) => deletedCell(layout, model)).join("+")}>0,"${DELETED}",${formula})`;

export const unlessAnyDeleted = (layout: Placed, formula: string): string =>
  `IF(${anyDeleted(layout)},"${DELETED}",${formula})`;
