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

type Placed = Readonly<{ figures: Rows; letters: readonly string[] }>;

export const figureRow = ({ figures }: Pick<Placed, "figures">, figure: Figure): number =>
  figures.first + FIGURES.indexOf(figure);

export const figureCell = (placed: Placed, model: number, figure: Figure): string =>
  `$${placed.letters[model] ?? ""}$${figureRow(placed, figure)}`;

/** One figure of all scenarios. */
export const acrossOf = (placed: Placed, figure: Figure): string => {
  const row = figureRow(placed, figure);
  return `$C$${row}:$${placed.letters.at(-1) ?? "C"}$${row}`;
};
