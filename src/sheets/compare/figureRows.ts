/** Rows of the figures, in their order, and where a figure of a scenario stands. */
import { LADDER_FIGURES } from "../model/ladderFigures";
import type { Rows } from "../model/modelLayout";

export const FIGURES = [...LADDER_FIGURES, "apart", "notListed", "master"] as const;
export type Figure = (typeof FIGURES)[number];

type Placed = Readonly<{ figures: Rows; letters: readonly string[] }>;

export const figureCell = ({ figures, letters }: Placed, model: number, figure: Figure): string =>
  `$${letters[model] ?? ""}$${figures.first + FIGURES.indexOf(figure)}`;
