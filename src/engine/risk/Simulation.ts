/**
 * A simulation: plain data that can be sent to a worker. Its trials may be computed in blocks on any worker. Joined in
 * order, the blocks have the same bytes.
 */
import type { Plan } from "../cost/inputs";
import { DomainError } from "../DomainError";
import { checkSimulated } from "./checkSimulated";
import { correlatedDraws } from "./correlation/correlatedDraws";
import type { RankCorrelationPair } from "./correlation/RankCorrelationPair";
import { quantileOf } from "./quantileOf";
import { draws, type Sampling } from "./sampling/draws";
import { type Measure, trialMeasure } from "./trial/trialMeasure";
import type { Uncertainty } from "./Uncertainty";

export type Simulation = Sampling &
  Readonly<{
    plan: Plan;
    inputs: readonly Uncertainty[];
    measure: Measure;
    /** Correlated inputs; the others are independent. */
    correlations?: readonly RankCorrelationPair[];
  }>;

export type Simulator = Readonly<{
  /** Results of the trials from, from + 1, … in order. Infinity marks a trial that never breaks even. */
  results: (from: number, count: number) => Float64Array;
  /** The values of one input in the same trials. */
  values: (input: number, from: number, count: number) => Float64Array;
  /** Number of decisions so far that were too close to a tie for doubles. */
  exactDecisions: () => number;
}>;

/**
 * Throws a DomainError when the plan, the inputs, the trials or the seed are out of range, or when the plan does not
 * have the terms that the measure needs.
 */
export function simulator(simulation: Simulation): Simulator {
  const { plan, inputs, measure, trials, correlations = [] } = simulation;
  checkSimulated(simulation);
  const drawsOf = correlatedDraws(draws(simulation), simulation, inputs, correlations);
  const probabilities = inputs.map((_, input) => drawsOf(input));
  const quantiles = inputs.map((input) => quantileOf(plan, inputs, input));
  const valueOf = (input: number, trial: number): number =>
    quantiles[input]?.(probabilities[input]?.(trial) ?? NaN) ?? NaN;
  const trial = trialMeasure(plan, inputs, measure);
  const values = new Float64Array(inputs.length);
  const checkBlock = (from: number, count: number): void => {
    const inside =
      Number.isInteger(from) && Number.isInteger(count) && from >= 0 && count >= 0 && from + count <= trials;
    if (inside) return;
    throw new DomainError("out of range", "from", `trials ${from} … ${from + count} are not among the ${trials}`);
  };
  return {
    results(from, count) {
      checkBlock(from, count);
      const results = new Float64Array(count);
      for (let i = 0; i < count; i++) {
        for (let d = 0; d < inputs.length; d++) values[d] = valueOf(d, from + i);
        results[i] = trial.of(values);
      }
      return results;
    },
    values(input, from, count) {
      checkBlock(from, count);
      if (inputs[input] === undefined) throw new RangeError(`no input ${input}`);
      const drawn = new Float64Array(count);
      for (let i = 0; i < count; i++) drawn[i] = valueOf(input, from + i);
      return drawn;
    },
    exactDecisions: trial.exactDecisions,
  };
}
