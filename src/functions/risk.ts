import { isTimed, type Measure } from "../engine/risk/trial/Measure";
import { mostClients } from "../engine/risk/truncationBounds";
import type { Outcome } from "../engine/risk/statistics/Outcome";
import { probabilityWithin, summary } from "../engine/risk/statistics/summary";
import { tornado as tornadoOf, type TornadoBar } from "../engine/risk/tornado";
import { countText } from "../plan/wording/countText";
import { errorLabel } from "../plan/wording/errorLabel";
import { shortName } from "../plan/wording/shortName";
import { ordinalArgument } from "./arguments";
import { NoAnswer } from "./errors";
import { inCell, inCells } from "./inCell";
import { assertRiskWork, MAX_COMPUTED, MAX_DECIDED, MAX_SIMULATED } from "./riskWork";
import { simulationArgument, uncertainPlanArgument } from "./simulationArgument";

const TORNADO_HEADER = ["Input", "Low", "High", "Result at low", "Result at high", "Swing"];
/** Shown for a breakeven or payback that is never reached. */
const NEVER = "never";
/** Shown when a single trial gives no measure of the spread. */
const UNKNOWN = "needs 2 trials";

/** Labels of measures that some trials never reach. */
const ORDINAL_LABELS: Readonly<Partial<Record<Measure, Readonly<Record<"mean" | "probability" | "never", string>>>>> = {
  breakeven: {
    mean: "Mean of trials that break even",
    probability: "Probability of breakeven",
    never: "Trials that never break even",
  },
  payback: {
    mean: "Mean of trials that pay back",
    probability: "Probability of payback",
    never: "Trials that never pay back",
  },
};

type Line = [label: string, value: number | string];

/**
 * Simulation: the results of the plan when its uncertain inputs are drawn at random in each trial, by Latin hypercube by default. The same seed gives the same result.
 * @customfunction SIMULATE
 * @param drivers Drivers block with its header row.
 * @param segments Segments block with its header row, or one price.
 * @param terms Terms block, or one number: the non-recurring cost.
 * @param uncertainty Uncertainty block with its header row: Input (such as Expert.Slope, Lead plants.Price or Transfer), Low, Likely, High and, optionally, Distribution (pert, triangular, uniform, normal or lognormal; for the last two Low and High are P10 and P90).
 * @param [trials] Number of trials, a whole number from 1 to 1 million. If omitted, 10000.
 * @param [seed] Seed of the random draws, a whole number from 0 to 1 billion. If omitted, 1.
 * @param [measure] breakeven, margin (after the last client), npv, peakfunding or payback. If omitted, breakeven.
 * @param [correlations] Correlations block with its header row: Input, With, Correlation, the rank correlation of two uncertain inputs. If omitted, all are independent.
 * @param [method] latin hypercube, monte carlo or sobol: how the trials are drawn. If omitted, latin hypercube.
 * @returns A table that spills, label and value: percentiles, mean, probability of breakeven, standard errors, trials, seed and method.
 * @helpurl https://localhost:3000/docs/functions.html#simulate
 */
export function simulate(
  drivers: unknown[][],
  segments: unknown[][],
  terms: unknown[][],
  uncertainty: unknown[][],
  trials?: unknown,
  seed?: unknown,
  measure?: unknown,
  correlations?: unknown[][],
  method?: unknown,
): unknown[][] {
  return inCells(() =>
    linesOf(
      simulationArgument({ drivers, segments, terms, uncertainty, correlations }, { trials, seed, measure, method }),
    ),
  );
}

/**
 * Probability that breakeven is reached with n clients or fewer.
 * @customfunction PROBABILITY
 * @param n Number of clients, a whole number from 1 to the number of clients in the plan.
 * @param drivers Drivers block with its header row.
 * @param segments Segments block with its header row, or one price.
 * @param terms Terms block, or one number: the non-recurring cost.
 * @param uncertainty Uncertainty block with its header row: Input, Low, Likely, High and, optionally, Distribution.
 * @param [trials] Number of trials, a whole number from 1 to 1 million. If omitted, 10000.
 * @param [seed] Seed of the random draws, a whole number from 0 to 1 billion. If omitted, 1.
 * @param [correlations] Correlations block with its header row: Input, With, Correlation, the rank correlation of two uncertain inputs. If omitted, all are independent.
 * @param [method] latin hypercube, monte carlo or sobol: how the trials are drawn. If omitted, latin hypercube.
 * @returns Probability from 0 to 1: the share of trials that break even.
 * @helpurl https://localhost:3000/docs/functions.html#probability
 */
export function probability(
  n: unknown,
  drivers: unknown[][],
  segments: unknown[][],
  terms: unknown[][],
  uncertainty: unknown[][],
  trials?: unknown,
  seed?: unknown,
  correlations?: unknown[][],
  method?: unknown,
): number {
  return inCell(() => {
    const deployment = ordinalArgument("n", n);
    const outcome = simulationArgument(
      { drivers, segments, terms, uncertainty, correlations },
      { trials, seed, measure: null, method },
    );
    const { plan, inputs } = outcome.simulation;
    const limit = mostClients(plan, inputs);
    if (deployment > limit) throw new NoAnswer(`the plan has only ${countText(limit, "client")}`);
    return probabilityWithin(outcome, deployment).value;
  });
}

/**
 * Tornado: the result at the Low and the High of each uncertain input, with the others at Likely; widest swing first.
 * @customfunction TORNADO
 * @param drivers Drivers block with its header row.
 * @param segments Segments block with its header row, or one price.
 * @param terms Terms block, or one number: the non-recurring cost.
 * @param uncertainty Uncertainty block with its header row: Input, Low, Likely, High.
 * @param [measure] breakeven, margin (after the last client), npv, peakfunding or payback. If omitted, breakeven.
 * @returns A table that spills, header row first: Input, Low, High, Result at low, Result at high, Swing. A breakeven or payback that is not reached is "never", as is a swing to it.
 * @helpurl https://localhost:3000/docs/functions.html#tornado
 */
export function tornado(
  drivers: unknown[][],
  segments: unknown[][],
  terms: unknown[][],
  uncertainty: unknown[][],
  measure?: unknown,
): unknown[][] {
  return inCells(() => {
    const { compiled, ...question } = uncertainPlanArgument({ drivers, segments, terms, uncertainty }, measure);
    const times = 2 * question.inputs.length + 1;
    const { measure: measured } = question;
    const exact = measured === "margin" ? MAX_COMPUTED : MAX_DECIDED;
    assertRiskWork({
      plan: compiled.plan,
      measure: measured,
      times,
      limit: isTimed(measured) ? MAX_SIMULATED : exact,
      argument: "uncertainty",
      noun: "results",
    });
    const { bars } = tornadoOf({ plan: compiled.plan, ...question });
    return [TORNADO_HEADER, ...bars.map(barRow)];
  });
}

function linesOf(outcome: Outcome): readonly Line[] {
  const { percentiles, mean, probability: reached, never } = summary(outcome);
  const { measure, trials, seed, method } = outcome.simulation;
  const labels = ORDINAL_LABELS[measure];
  return [
    ["Figure", "Value"],
    ...percentiles.map(({ percent, value }): Line => [`P${percent}`, orNever(value)]),
    [labels?.mean ?? "Mean", mean?.value ?? NEVER],
    [errorLabel("mean", method), mean?.standardError ?? UNKNOWN],
    ...(reached === undefined
      ? []
      : ([
          [labels?.probability ?? "Probability of 0 or more", reached.value],
          [errorLabel("probability", method), reached.standardError ?? UNKNOWN],
        ] satisfies Line[])),
    ...(labels === undefined ? [] : [[labels.never, never] satisfies Line]),
    ["Trials", trials],
    ["Seed", seed],
    ["Method", method],
  ];
}

const barRow = ({ input, low, high, atLow, atHigh, swing }: TornadoBar): (number | string)[] => [
  // Shorten a name that is longer than an input name may be with its column. A cell holds no more than the name.
  input.length > MAX_INPUT_LENGTH ? shortInput(input) : input,
  low,
  high,
  orNever(atLow),
  orNever(atHigh),
  orNever(swing),
];

const MAX_INPUT_LENGTH = 255;

const shortInput = (input: string): string => {
  const dot = input.lastIndexOf(".");
  return `${shortName(input.slice(0, dot))}${input.slice(dot)}`;
};

const orNever = (value: number): number | string => (value === Infinity ? NEVER : value);
