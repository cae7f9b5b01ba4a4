/** Rows of the figures in order, and the position of each figure of a scenario. */
import type { PlanOptions } from "../../plan/templates/planOptions";
import type { TableFigure } from "../model/tableFigures";
import type { Rows } from "../model/modelLayout";

/** Figures from the add-in's functions, over the months of the plan. */
export const TIMED_FIGURES = ["peakFunding", "payback", "npv", "irr"] as const;
export type TimedFigure = (typeof TIMED_FIGURES)[number];

/** The decisive figures come first. */
const FIGURES = [
  ...(["sustained", "margin", "gain", "deficit", "deficitAfter"] as const),
  ...(["peakFunding", "payback", "paybackDate", "npv", "irr"] as const),
  ...(["unit", "first"] as const),
  ...(["unitCostFirst", "unitCostLast", "totalCost", "clients", "clientsInTable"] as const),
  ...(["apart", "notListed", "master"] as const),
] as const satisfies readonly (TableFigure | TimedFigure | "paybackDate" | "gain" | "apart" | "notListed" | "master")[];
export type Figure = (typeof FIGURES)[number];

type FigureLayout = Readonly<{ figures: Rows; letters: readonly string[]; options: PlanOptions }>;

/** The date of payback only if some scenario has a start date. */
export const figuresOf = ({ options }: Pick<FigureLayout, "options">): readonly Figure[] =>
  FIGURES.filter((figure) => figure !== "paybackDate" || options.terms.includes("Start date"));

export const figureRow = (layout: Pick<FigureLayout, "figures" | "options">, figure: Figure): number =>
  layout.figures.first + figuresOf(layout).indexOf(figure);

export const figureCell = (layout: FigureLayout, model: number, figure: Figure): string =>
  `$${layout.letters[model] ?? ""}$${figureRow(layout, figure)}`;

/** One figure of all scenarios. */
export const acrossOf = (layout: FigureLayout, figure: Figure): string => {
  const row = figureRow(layout, figure);
  return `$C$${row}:$${layout.letters.at(-1) ?? "C"}$${row}`;
};
