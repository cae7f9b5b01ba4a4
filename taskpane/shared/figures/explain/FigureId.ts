import type { PlanFigure } from "../../../../src/engine/sensitivity/inputsOfFigure";

/** Figures of the client's side, and those of a simulation. */
export type ClientFigure = "canPay" | "clientPayback" | "threshold";
export type RiskFigure = "percentile" | "chance" | "mean" | "neverTrials";

/**
 * Every figure that the pane shows. A new one is not complete before it is explained: ./explanations and the words ask
 * for each.
 */
export type FigureId = PlanFigure | "verdict" | ClientFigure | RiskFigure;
