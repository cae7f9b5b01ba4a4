/** The rows of the benchmark for risk: the inspection template, with twelve uncertain inputs. */
import type { Plan } from "../../src/engine/cost/inputs";
import { type Simulation, simulator } from "../../src/engine/risk/Simulation";
import { planWith, type Uncertainty } from "../../src/engine/risk/Uncertainty";
import { inspection } from "../engine/risk/inspection";
import type { Duel } from "./duel";
import { otherPrograms } from "./otherPrograms";
import { twoWorkers } from "./twoWorkers";

const TRIALS = 100_000;
const { plan, inputs: anyInputs } = inspection();
/** All distributions are triangular, which can be sampled without a library. */
const inputs = anyInputs.map((input): Uncertainty => ({ ...input, distribution: "triangular" }));
const simulation: Simulation = {
  plan,
  inputs,
  measure: "breakeven",
  trials: TRIALS,
  seed: 1,
  method: "latin hypercube",
};

export const riskDuels: readonly Duel[] = [
  {
    work: "simulation of 10^5 trials, breakevens certified",
    against: "naive loop over trials and deployments in doubles",
    ours: () => simulator(simulation).results(0, TRIALS),
    theirs: () => naiveSimulation(plan, inputs, TRIALS),
    promise: { kind: "at most", ratio: 0.3 },
    rounds: 3,
  },
  // The other programs draw each trial independently, so we do so here.
  ...otherPrograms({ ...simulation, method: "monte carlo" }),
  twoWorkers(simulation),
];

function naiveSimulation(base: Plan, uncertain: readonly Uncertainty[], trials: number): Float64Array {
  const results = new Float64Array(trials);
  const values = new Float64Array(uncertain.length);
  for (let trial = 0; trial < trials; trial += 1) {
    uncertain.forEach(({ low, likely, high }, index) => {
      const [u, turn] = [Math.random(), (likely - low) / (high - low)];
      values[index] =
        u < turn
          ? low + Math.sqrt(u * (high - low) * (likely - low))
          : high - Math.sqrt((1 - u) * (high - low) * (high - likely));
    });
    results[trial] = naiveBreakeven(planWith(base, uncertain, values));
  }
  return results;
}

/** One industry, one rate per driver, unit theory: the template needs no more. */
function naiveBreakeven({ drivers, segments, terms }: Plan): number {
  const lost = 1 + (terms.trialCost * terms.trialFailure) / (1 - terms.trialFailure);
  const curves = drivers.map(({ first, slope, floor, rates }) => ({
    first,
    floor,
    rate: rates[0]?.rate ?? 0,
    b: Math.log2(slope),
  }));
  let margin = -terms.nonRecurring;
  let n = 0;
  for (const { clients, price, fee, runCost, term, churn, acquisition, entry, size } of segments) {
    const months = churn === 0 ? term : (1 - (1 - churn) ** term) / churn;
    margin -= entry;
    for (let client = 1; client <= clients; client += 1) {
      n += 1;
      let unitCost = 0;
      for (const { first, floor, rate, b } of curves) unitCost += rate * Math.max(floor, first * n ** b);
      margin += price + (fee - runCost) * months - acquisition - size * lost * unitCost;
      if (margin >= 0) return n;
    }
  }
  return Infinity;
}
