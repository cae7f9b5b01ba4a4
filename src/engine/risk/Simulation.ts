/**
 * A simulation: plain data that can be sent to a worker. Its trials may be computed in blocks, each anywhere; put
 * together in order they are the same bytes.
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
    /** Inputs that move together; the others are independent. */
    links?: readonly RankCorrelationPair[];
  }>;

export type Simulator = Readonly<{
  /** Results of the trials from, from + 1, … in order; Infinity is a trial that never breaks even. */
  results: (from: number, count: number) => Float64Array;
  /** What one input was in the same trials. */
  values: (input: number, from: number, count: number) => Float64Array;
  /** How many decisions were too near a tie for doubles, so far. */
  exactDecisions: () => number;
}>;

/**
 * Throws DomainError when plan, inputs, trials or seed break their ranges, or the plan lacks what the measure needs.
 */
export function simulator(simulation: Simulation): Simulator {
  const { plan, inputs, measure, trials, links = [] } = simulation;
  checkSimulated(simulation);
  const drawsOf = correlatedDraws(draws(simulation), simulation, inputs, links);
  const chances = inputs.map((_, input) => drawsOf(input));
  const quantiles = inputs.map((input) => quantileOf(plan, inputs, input));
  const valueOf = (input: number, trial: number): number => quantiles[input]?.(chances[input]?.(trial) ?? NaN) ?? NaN;
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
