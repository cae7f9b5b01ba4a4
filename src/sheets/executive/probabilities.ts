/**
 * How likely it is that the figures of the page hold, by simulation with the ranges of a risk sheet when the page is
 * made. They stand on the page until one of its figures changes.
 */
import type { CompiledPlan } from "../../engine/cost/compile";
import { isNominal } from "../../engine/cost/overTime";
import { planSize } from "../../engine/cost/planSize";
import { margin } from "../../engine/cost/totals";
import { breakeven } from "../../engine/decision/breakeven";
import type { RankCorrelationPair } from "../../engine/risk/correlation/RankCorrelationPair";
import { simulator } from "../../engine/risk/Simulation";
import type { Measure } from "../../engine/risk/trial/Measure";
import type { Uncertainty } from "../../engine/risk/Uncertainty";
import { npv, payback, peakFunding } from "../../engine/time/cashFigures";
import { cashFlow } from "../../engine/time/cashFlow";
import { horizonProblem } from "../../plan/horizonProblem";
import type { PageFigure } from "./pageFigureCell";

/** `then`: the figure when the page is made; undefined if it is never reached. */
export type Probability = Readonly<{ figure: PageFigure; probability: number; then: number | undefined }>;
export type Probabilities = Readonly<{ trials: number; all: readonly Probability[] }>;

/** Those of SIMULATE if they are omitted. A trial in nominal money takes five times as long. */
const [TRIALS, SEED] = [10_000, 1];
const NOMINAL_TRIALS = 2_000;
/** Evaluations that take about a second. A larger plan gets fewer trials, and no probability below a hundred. */
const MAX_STEPS = 2e7;
const MIN_TRIALS = 100;
/** A figure in doubles may differ from the exact one by this share. */
const EQUAL = 1e-9;

type Question = Readonly<{
  inputs: readonly Uncertainty[];
  correlations: readonly RankCorrelationPair[];
  /** Whether the page shows figures by month. */
  isTimed: boolean;
}>;

/** Undefined if the plan is too large. Requires a finite number of clients. */
export function probabilities(
  compiled: CompiledPlan,
  { inputs, correlations, isTimed }: Question,
): Probabilities | undefined {
  const { plan, last } = compiled;
  const wanted = isNominal(plan) ? NOMINAL_TRIALS : TRIALS;
  const trials = Math.min(wanted, Math.floor(MAX_STEPS / Math.max(1, planSize(plan).steps)));
  if (trials < MIN_TRIALS || inputs.length === 0) return undefined;
  const share = (measure: Measure, holds: (result: number) => boolean): number => {
    const results = simulator({
      ...{ plan, inputs, correlations, measure, trials },
      ...{ seed: SEED, method: "latin hypercube" },
    }).results(0, trials);
    return results.reduce((count, result) => count + (holds(result) ? 1 : 0), 0) / trials;
  };
  const kept = breakeven(compiled, "sustained");
  const client = kept.kind === "reached" ? kept.deployment : undefined;
  const first: Probability = {
    figure: "sustained",
    then: client,
    probability: share("breakeven", (result) => result <= (client ?? last)),
  };
  if (!isTimed || horizonProblem(plan) !== undefined) {
    const final: Probability = {
      figure: "margin",
      then: margin(compiled, last),
      probability: share("margin", (result) => result >= 0),
    };
    return { trials, all: [first, final] };
  }
  const flow = cashFlow(compiled);
  const [peak, month] = [peakFunding(flow), payback(flow)];
  return {
    trials,
    all: [
      first,
      { figure: "peak", then: peak, probability: share("peakfunding", (result) => result <= peak * (1 + EQUAL)) },
      {
        figure: "payback",
        then: month,
        probability: share("payback", (result) => result <= (month ?? plan.terms.horizon ?? 0)),
      },
      { figure: "npv", then: npv(flow, plan.terms), probability: share("npv", (result) => result >= 0) },
    ],
  };
}
