/** What a worker is asked and what it answers: plain data that can be posted. */
import type { Simulation } from "../Simulation";
import type { RiskReport } from "../statistics/RiskReport";
import type { RankCorrelation } from "../statistics/rankCorrelations";

export type WorkerRequest =
  | Readonly<{ kind: "begin"; simulation: Simulation }>
  | Readonly<{ kind: "trials"; from: number; count: number }>
  /** Of all trials, in their order: what the orders that follow are about. */
  | Readonly<{ kind: "results"; results: Float64Array }>
  | Readonly<{ kind: "figures" }>
  /** Some of an input's values, for its correlation. */
  | Readonly<{ kind: "values"; input: number; from: number; count: number }>
  | Readonly<{ kind: "correlation"; input: number }>;

export type Figures = Omit<RiskReport, "simulation" | "rankCorrelations">;

export type WorkerResponse =
  | Readonly<{ kind: "trials"; from: number; results: Float64Array; milliseconds: number }>
  /** Of the order at work that share is done, below 1; its answer is still to come. */
  | Readonly<{ kind: "part"; share: number }>
  /** Done, with nothing to tell. */
  | Readonly<{ kind: "step" }>
  | Readonly<{ kind: "figures"; figures: Figures }>
  | Readonly<{ kind: "correlation"; input: number; correlation: RankCorrelation }>
  | Readonly<{ kind: "failed"; message: string }>;
