/**
 * The simulation in a formula's arguments, and its trials. A column of cells may use the same one, and Excel
 * recalculates on opening. So the latest simulations are cached and found by comparison. Results do not depend on the
 * cache.
 */
import type { CompiledPlan } from "../engine/cost/compile";
import type { RankCorrelationPair } from "../engine/risk/correlation/RankCorrelationPair";
import { type Method, METHODS, MAX_TRIALS } from "../engine/risk/sampling/draws";
import { MAX_SEED } from "../engine/risk/sampling/Random";
import { type Outcome, outcomeOf } from "../engine/risk/statistics/Outcome";
import { type Simulation, simulator } from "../engine/risk/Simulation";
import { isTimed, type Measure, MEASURES } from "../engine/risk/trial/Measure";
import type { Uncertainty } from "../engine/risk/Uncertainty";
import type { Constraint } from "../engine/constraints";
import { isBlankOrZero } from "../plan/cells/blank";
import type { Cells } from "../plan/cells/Cell";
import { readCorrelations } from "../plan/readCorrelations";
import { readUncertainty } from "../plan/readUncertainty";
import { isOmitted, numberArgument, optionalChoice } from "./arguments";
import { asBlock } from "./asBlock";
import { BadInput } from "./errors";
import { planWithSegments } from "./planArgument";
import { assertRiskWork, MAX_SIMULATED, MAX_SIMULATED_IN_TIME } from "./riskWork";
import { sameCells } from "./sameCells";
import { scheduledPlanArgument } from "./scheduledPlanArgument";

const METHOD: Method = "latin hypercube";
const TRIALS = 10_000;
const SEED = 1;

const TRIALS_RULE: Constraint = {
  test: (x) => Number.isInteger(x) && x >= 1 && x <= MAX_TRIALS,
  allowed: "trials",
  whole: true,
};
const SEED_RULE: Constraint = {
  test: (x) => Number.isInteger(x) && x >= 0 && x <= MAX_SEED,
  allowed: "count",
  whole: true,
};

/** Arguments of every risk function. */
export type UncertainBlocks = Readonly<{
  drivers: Cells;
  segments: Cells;
  terms: Cells;
  uncertainty: Cells;
  /** If omitted, all inputs are independent. */
  correlations?: Cells | undefined;
}>;

export type UncertainPlan = Readonly<{ compiled: CompiledPlan; inputs: readonly Uncertainty[]; measure: Measure }>;

export function uncertainPlanArgument(blocks: UncertainBlocks, measured: unknown): UncertainPlan {
  const measure = optionalChoice("measure", measured, MEASURES, "breakeven");
  const { drivers, segments, terms } = blocks;
  const compiled = isTimed(measure) ? scheduledPlanArgument(drivers, segments, terms) : planWithSegments(blocks);
  if (measure === "margin" && compiled.clients === Infinity) {
    const message =
      "with one price the number of clients is unlimited, so there is no final margin; pass a segments block";
    throw new BadInput([{ argument: "segments", message }]);
  }
  const cells = uncertaintyCells(blocks);
  const read = readUncertainty(cells, compiled.plan);
  if (!read.ok) throw new BadInput(read.problems);
  return { compiled, inputs: read.value, measure };
}

const CACHE_SIZE = 8;
type SimulationSettings = Readonly<{ trials: number; seed: number; measure: Measure; method: Method }>;
type CacheEntry = Readonly<{ blocks: UncertainBlocks; settings: SimulationSettings; outcome: Outcome }>;
const cache: CacheEntry[] = [];

export function simulationArgument(
  uncertainBlocks: UncertainBlocks,
  options: Readonly<{ trials: unknown; seed: unknown; measure: unknown; method: unknown }>,
): Outcome {
  const blocks = trimmed(uncertainBlocks);
  const settings = {
    trials: numberArgument("trials", options.trials, TRIALS_RULE, TRIALS),
    seed: numberArgument("seed", options.seed, SEED_RULE, SEED),
    measure: optionalChoice("measure", options.measure, MEASURES, "breakeven"),
    method: optionalChoice("method", options.method, METHODS, METHOD),
  };
  const index = cache.findIndex((entry) => sameSettings(entry.settings, settings) && sameBlocks(entry.blocks, blocks));
  const cached = cache[index];
  if (cached) {
    cache.unshift(...cache.splice(index, 1));
    return cached.outcome;
  }
  const { compiled, inputs } = uncertainPlanArgument(blocks, settings.measure);
  assertRiskWork({
    plan: compiled.plan,
    measure: settings.measure,
    times: settings.trials,
    limit: isTimed(settings.measure) ? MAX_SIMULATED_IN_TIME : MAX_SIMULATED,
    argument: "trials",
    noun: "trials",
  });
  const correlations = correlationsArgument(blocks, compiled, inputs);
  const simulation: Simulation = { plan: compiled.plan, inputs, correlations, ...settings };
  const results = simulator(simulation).results(0, settings.trials);
  const outcome = outcomeOf(simulation, [{ from: 0, results }]);
  cache.unshift({ blocks, settings, outcome });
  cache.length = Math.min(cache.length, CACHE_SIZE);
  return outcome;
}

function correlationsArgument(
  { correlations }: UncertainBlocks,
  { plan }: CompiledPlan,
  inputs: readonly Uncertainty[],
): readonly RankCorrelationPair[] {
  const cells = asBlock(correlations);
  // Omitted, or one blank cell: a spreadsheet may pass an empty argument between two commas as 0.
  if (isOmitted(cells) || (cells.flat().length === 1 && cells.flat().every(isBlankOrZero))) return [];
  const read = readCorrelations(cells, plan, inputs);
  if (!read.ok) throw new BadInput(read.problems);
  return read.value;
}

function uncertaintyCells({ uncertainty }: UncertainBlocks): Cells {
  const cells = asBlock(uncertainty);
  if (isOmitted(cells)) {
    throw new BadInput([{ argument: "uncertainty", message: "missing; pass the uncertainty block" }]);
  }
  return cells;
}

const sameSettings = (a: SimulationSettings, b: SimulationSettings): boolean =>
  a.trials === b.trials && a.seed === b.seed && a.measure === b.measure && a.method === b.method;

/** Omitted blocks stay omitted. Others lose the blank rows at their end. */
function trimmed(blocks: UncertainBlocks): UncertainBlocks {
  return Object.fromEntries(
    Object.entries(blocks).map(([name, cells]) => [name, asBlock(cells) ?? cells]),
  ) as UncertainBlocks;
}

function sameBlocks(a: UncertainBlocks, b: UncertainBlocks): boolean {
  return (["uncertainty", "correlations", "drivers", "segments", "terms"] as const).every((name) =>
    sameCells(a[name] ?? null, b[name] ?? null),
  );
}
