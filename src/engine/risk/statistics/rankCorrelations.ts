/**
 * How strongly each input drives the result, by Spearman's rank correlation: the correlation of the ranks. Tied values
 * get the mean of the ranks that they share.
 *
 *     ρ = sum (r - r̄)(s - s̄) / sqrt(sum (r - r̄)^2 · sum (s - s̄)^2)
 *
 * Trials that never break even rank last, as ties. Source: C. Spearman, The proof and measurement of association
 * between two things, 1904.
 */
import { type Simulation, simulator } from "../Simulation";
import { lowerBound } from "../lowerBound";
import { runToEnd, scaleProgress, type Progressive } from "./Progressive";
import type { Outcome } from "./Outcome";
import { sortedCopy } from "./sortedCopy";

export type RankCorrelation = Readonly<{
  input: string;
  /** -1 to 1; absent when the input or the result never varies. */
  correlation?: number;
}>;

/** In the order of the inputs. */
export function rankCorrelations({ simulation, results }: Outcome): readonly RankCorrelation[] {
  const { values } = simulator(simulation);
  const ranks = averageRanks(results);
  return simulation.inputs.map((_, input) =>
    rankCorrelation(simulation, input, values(input, 0, simulation.trials), ranks),
  );
}

/** Correlates the ranks of one input's values with the ranks of the results. */
function rankCorrelation(
  simulation: Simulation,
  input: number,
  values: Float64Array,
  ranks: Float64Array,
): RankCorrelation {
  return runToEnd(rankCorrelationInParts(simulation, input, values, ranks));
}

export function* rankCorrelationInParts(
  { inputs }: Simulation,
  input: number,
  values: Float64Array,
  ranks: Float64Array,
): Progressive<RankCorrelation> {
  const { name = "" } = inputs[input] ?? {};
  const sorted = yield* scaleProgress(0, 0.4, sortedCopy(values));
  const own = yield* scaleProgress(0.4, 1, ranksInParts(values, sorted));
  const correlation = correlationOf(own, ranks);
  return correlation === undefined ? { input: name } : { input: name, correlation };
}

/** Ranks start at 1. Equal values get the mean of their ranks. */
export function averageRanks(values: Float64Array): Float64Array {
  return runToEnd(ranksInParts(values, runToEnd(sortedCopy(values))));
}

/** Number of ranks found between two pauses. */
const PIECE = 1 << 17;

/** Ranks in steps. `sorted` holds the same values in ascending order. */
export function* ranksInParts(values: Float64Array, sorted: Float64Array): Progressive<Float64Array> {
  const distinct = new Float64Array(sorted.length);
  const rank = new Float64Array(sorted.length);
  let kinds = 0;
  for (let i = 0; i < sorted.length;) {
    let next = i + 1;
    while (next < sorted.length && sorted[next] === sorted[i]) next++;
    distinct[kinds] = sorted[i] ?? 0;
    rank[kinds] = (i + 1 + next) / 2;
    kinds++;
    i = next;
  }
  yield 0.1;
  const place = lowerBound(distinct.subarray(0, kinds));
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < values.length; from += PIECE) {
    yield 0.2 + (0.8 * from) / values.length;
    const end = Math.min(values.length, from + PIECE);
    for (let i = from; i < end; i++) ranks[i] = rank[place(values[i] ?? NaN)] ?? NaN;
  }
  return ranks;
}

/** Correlation of two rows of ranks; undefined when one of them is constant. */
export function correlationOf(a: Float64Array, b: Float64Array): number | undefined {
  const mean = (a.length + 1) / 2;
  let [products, squaresA, squaresB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [(a[i] ?? 0) - mean, (b[i] ?? 0) - mean];
    products += x * y;
    squaresA += x * x;
    squaresB += y * y;
  }
  if (squaresA === 0 || squaresB === 0) return undefined;
  return Math.max(-1, Math.min(1, products / Math.sqrt(squaresA) / Math.sqrt(squaresB)));
}
