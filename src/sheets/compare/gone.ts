/** A scenario whose sheet was deleted: nothing is told of it, and nothing of what hangs on all of them. */
import type { ComparisonLayout } from "./comparisonLayout";

export const GONE = "gone";

type Placed = Pick<ComparisonLayout, "scenarios">;

/** 1 where the sheet of the scenario is gone, else 0. */
export const goneCell = ({ scenarios }: Placed, model: number): string => `$F$${scenarios.first + model}`;

export const anyGone = ({ scenarios }: Placed): string => `SUM($F$${scenarios.first}:$F$${scenarios.last})>0`;

/** Without "=": the formula, else that one of these is gone. */
export const unlessGone = (layout: Placed, models: readonly number[], formula: string): string =>
  `IF(${models.map((model) => goneCell(layout, model)).join("+")}>0,"${GONE}",${formula})`;

export const unlessAnyGone = (layout: Placed, formula: string): string => `IF(${anyGone(layout)},"${GONE}",${formula})`;
