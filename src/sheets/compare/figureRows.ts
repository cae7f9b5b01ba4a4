/** Rows of the figures in order, and the position of each figure of a scenario. */
import type { TableFigure } from "../model/tableFigures";
import type { Rows } from "../model/modelLayout";

/** Figures from the add-in's functions, over the months of the plan. */
export const TIMED_FIGURES = ["peakFunding", "payback", "npv", "irr"] as const;
export type TimedFigure = (typeof TIMED_FIGURES)[number];

/** The decisive figures come first. */
export const FIGURES = [
  ...(["sustained", "margin", "gain", "deficit", "deficitAfter"] as const),
  ...TIMED_FIGURES,
  ...(["unit", "first"] as const),
  ...(["unitCostFirst", "unitCostLast", "totalCost", "clients", "clientsInTable"] as const),
  ...(["apart", "notListed", "master"] as const),
] as const satisfies readonly (TableFigure | TimedFigure | "gain" | "apart" | "notListed" | "master")[];
export type Figure = (typeof FIGURES)[number];

type FigureLayout = Readonly<{ figures: Rows; letters: readonly string[] }>;

export const figureRow = ({ figures }: Pick<FigureLayout, "figures">, figure: Figure): number =>
  figures.first + FIGURES.indexOf(figure);

export const figureCell = (layout: FigureLayout, model: number, figure: Figure): string =>
  `$${layout.letters[model] ?? ""}$${figureRow(layout, figure)}`;

/** One figure of all scenarios. */
export const acrossOf = (layout: FigureLayout, figure: Figure): string => {
  const row = figureRow(layout, figure);
  return `$C$${row}:$${layout.letters.at(-1) ?? "C"}$${row}`;
};
