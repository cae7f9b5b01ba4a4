/** Requests to a worker and its responses: plain data that can be posted. */
import type { Simulation } from "../Simulation";
import type { RiskReport } from "../statistics/RiskReport";
import type { RankCorrelation } from "../statistics/rankCorrelations";

export type WorkerRequest =
  | Readonly<{ kind: "begin"; simulation: Simulation }>
  | Readonly<{ kind: "trials"; from: number; count: number }>
  /** Results of all trials, in their order. The requests that follow refer to them. */
  | Readonly<{ kind: "results"; results: Float64Array }>
  | Readonly<{ kind: "figures" }>
  /** Some of an input's values, for its correlation. */
  | Readonly<{ kind: "values"; input: number; from: number; count: number }>
  | Readonly<{ kind: "correlation"; input: number }>;

export type Figures = Omit<RiskReport, "simulation" | "rankCorrelations">;

export type WorkerResponse =
  | Readonly<{ kind: "trials"; from: number; results: Float64Array; milliseconds: number }>
  /** Share done of the request in progress, below 1. Its answer follows later. */
  | Readonly<{ kind: "part"; share: number }>
  /** Done, without a value to return. */
  | Readonly<{ kind: "step" }>
  | Readonly<{ kind: "figures"; figures: Figures }>
  | Readonly<{ kind: "correlation"; input: number; correlation: RankCorrelation }>
  | Readonly<{ kind: "failed"; message: string }>;
