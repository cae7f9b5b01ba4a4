/** A scenario whose sheet was deleted: nothing is told of it, and nothing of what hangs on all of them. */
import type { ComparisonLayout } from "./comparisonLayout";

export const DELETED = "gone";

type Placed = Pick<ComparisonLayout, "scenarios">;

/** 1 where the sheet of the scenario is gone, else 0. */
export const deletedCell = ({ scenarios }: Placed, model: number): string => `$F$${scenarios.first + model}`;

export const anyDeleted = ({ scenarios }: Placed): string => `SUM($F$${scenarios.first}:$F$${scenarios.last})>0`;

/** Without "=": the formula, else that one of these is gone. */
export const unlessDeleted = (layout: Placed, models: readonly number[], formula: string): string =>
  `IF(${models.map((model) => deletedCell(layout, model)).join("+")}>0,"${DELETED}",${formula})`;

export const unlessAnyDeleted = (layout: Placed, formula: string): string =>
  `IF(${anyDeleted(layout)},"${DELETED}",${formula})`;
