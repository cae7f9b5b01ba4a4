/** Rows of the figures, in their order, and where a figure of a scenario stands. */
import type { LadderFigure } from "../model/ladderFigures";
import type { Rows } from "../model/modelLayout";

/** What decides comes first. */
export const FIGURES = [
  ...(["sustained", "margin", "gain", "deficit", "deficitAfter", "unit", "first"] as const),
  ...(["unitCostFirst", "unitCostLast", "totalCost", "clients", "laddered"] as const),
  ...(["apart", "notListed", "master"] as const),
] as const satisfies readonly (LadderFigure | "gain" | "apart" | "notListed" | "master")[];
export type Figure = (typeof FIGURES)[number];

type Placed = Readonly<{ figures: Rows; letters: readonly string[] }>;

export const figureCell = ({ figures, letters }: Placed, model: number, figure: Figure): string =>
  `$${letters[model] ?? ""}$${figures.first + FIGURES.indexOf(figure)}`;
