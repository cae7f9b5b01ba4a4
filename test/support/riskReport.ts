import { probabilityCurve } from "../../src/engine/risk/statistics/probabilityCurve";
import { histogram } from "../../src/engine/risk/statistics/histogram";
import { outcomeOf } from "../../src/engine/risk/statistics/Outcome";
import { rankCorrelations } from "../../src/engine/risk/statistics/rankCorrelations";
import type { RiskReport } from "../../src/engine/risk/statistics/RiskReport";
import { summary } from "../../src/engine/risk/statistics/summary";
import { type Simulation, simulator } from "../../src/engine/risk/Simulation";
import { tornado } from "../../src/engine/risk/tornado";
import { inspection } from "../engine/risk/inspection";

/** The pane's report of a simulation of the template with uncertain inputs. */
export function riskReport(changes: Partial<Simulation> = {}): RiskReport {
  const simulation: Simulation = {
    ...inspection(),
    measure: "breakeven",
    trials: 1000,
    seed: 3,
    method: "latin hypercube",
    ...changes,
  };
  const results = simulator(simulation).results(0, simulation.trials);
  const outcome = outcomeOf(simulation, [{ from: 0, results }]);
  return {
    simulation,
    summary: summary(outcome),
    histogram: histogram(outcome, 30),
    curve: simulation.measure === "breakeven" ? probabilityCurve(outcome, 120) : [],
    tornado: tornado(simulation),
    rankCorrelations: rankCorrelations(outcome),
  };
}
