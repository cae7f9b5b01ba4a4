/** Rows of the figures in order, and the position of each figure of a scenario. */
import type { LadderFigure } from "../model/ladderFigures";
import type { Rows } from "../model/modelLayout";

/** Figures from the add-in's functions, over the months of the plan. */
export const TIMED_FIGURES = ["peakFunding", "payback", "presentValue", "returnRate"] as const;
export type TimedFigure = (typeof TIMED_FIGURES)[number];
/** Text for a scenario without a start rate or a horizon. */
export const NO_TIME = "no months";

/** The decisive figures come first. */
export const FIGURES = [
  ...(["sustained", "margin", "gain", "deficit", "deficitAfter"] as const),
  ...TIMED_FIGURES,
  ...(["unit", "first"] as const),
  ...(["unitCostFirst", "unitCostLast", "totalCost", "clients", "laddered"] as const),
  ...(["apart", "notListed", "master"] as const),
] as const satisfies readonly (LadderFigure | TimedFigure | "gain" | "apart" | "notListed" | "master")[];
export type Figure = (typeof FIGURES)[number];

type Placed = Readonly<{ figures: Rows; letters: readonly string[] }>;

export const figureCell = ({ figures, letters }: Placed, model: number, figure: Figure): string =>
  `$${letters[model] ?? ""}$${figures.first + FIGURES.indexOf(figure)}`;

/** One figure of all scenarios. */
export const acrossOf = ({ figures, letters }: Placed, figure: Figure): string => {
  const row = figures.first + FIGURES.indexOf(figure);
  return `$C$${row}:$${letters.at(-1) ?? "C"}$${row}`;
};
