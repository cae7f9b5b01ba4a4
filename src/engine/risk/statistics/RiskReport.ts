/**
 * The full report of one finished simulation. It is plain data: a worker can send it, a view can show it, and a sheet
 * can store it.
 */
import type { Simulation } from "../Simulation";
import type { Tornado } from "../tornado";
import type { ProbabilityPoint } from "./probabilityCurve";
import type { Histogram } from "./histogram";
import type { RankCorrelation } from "./rankCorrelations";
import type { Summary } from "./summary";

export type RiskReport = Readonly<{
  simulation: Simulation;
  summary: Summary;
  histogram: Histogram;
  /** Empty unless the measure is breakeven. */
  curve: readonly ProbabilityPoint[];
  tornado: Tornado;
  /** In the order of the inputs. */
  rankCorrelations: readonly RankCorrelation[];
}>;
