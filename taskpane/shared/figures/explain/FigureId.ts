import type { PlanFigure } from "../../../../src/engine/sensitivity/inputsOfFigure";

/** Figures from the client's point of view; RiskFigure lists those of a simulation. */
export type ClientFigure = "canPay" | "clientPayback" | "threshold";
export type RiskFigure = "percentile" | "probability" | "mean" | "neverTrials";

/**
 * Every figure that the pane shows. A new figure also needs an entry in ./explanations and in the messages; types
 * enforce both.
 */
export type FigureId = PlanFigure | "verdict" | ClientFigure | RiskFigure;
