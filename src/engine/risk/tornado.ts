/**
 * Tornado: the effect of each input alone on the result, from its Low to its High with the others at Likely, widest
 * swing first. Breakeven and margin come from the exact engine. Present value and peak funding are right to eleven
 * digits of the flows.
 *
 *     swing = |result at high - result at low|
 *
 * A breakeven that is never reached is Infinity, and so is the swing to it. When neither end nor the likely plan ever
 * breaks even, the swing is 0.
 */
import { compile } from "../cost/compile";
import { breakeven } from "../decision/breakeven";
import { margin } from "../cost/totals";
import { checkSimulated, type RiskQuestion } from "./checkSimulated";
import { isTimed, trialMeasure } from "./trial/trialMeasure";
import { planWith } from "./Uncertainty";

export type TornadoBar = Readonly<{
  input: string;
  low: number;
  high: number;
  /** Infinity: never. */
  atLow: number;
  atHigh: number;
  swing: number;
}>;

export type Tornado = Readonly<{
  /** The result with every input at Likely. */
  likely: number;
  bars: readonly TornadoBar[];
}>;

/**
 * Throws a DomainError when the plan or an input is out of range, or when the plan does not have the terms that the
 * measure needs.
 */
export function tornado(question: RiskQuestion): Tornado {
  const { inputs } = question;
  checkSimulated(question);
  const likely = inputs.map((input) => input.likely);
  const at = measuredAt(question);
  const resultWith = (moved: number, value: number): number =>
    at(likely.map((one, input) => (input === moved ? value : one)));
  const base = at(likely);
  const bars = inputs.map(({ name, low, high }, input): TornadoBar => {
    const atLow = resultWith(input, low);
    const atHigh = resultWith(input, high);
    return { input: name, low, high, atLow, atHigh, swing: swingOf(atLow, atHigh, base) };
  });
  // Compare swings without subtracting: Infinity - Infinity is NaN. Equal swings keep the order of the inputs.
  return { likely: base, bars: bars.sort((a, b) => (a.swing === b.swing ? 0 : a.swing > b.swing ? -1 : 1)) };
}

function swingOf(atLow: number, atHigh: number, base: number): number {
  if (atLow !== Infinity || atHigh !== Infinity) return Math.abs(atHigh - atLow);
  return base === Infinity ? 0 : Infinity;
}

/** Figures by month in doubles: an exact ledger for both ends of every input would take seconds. */
function measuredAt({ plan, inputs, measure }: RiskQuestion): (values: readonly number[]) => number {
  if (isTimed(measure)) {
    const trial = trialMeasure(plan, inputs, measure);
    return (values) => trial.of(Float64Array.from(values));
  }
  return (values) => {
    const compiled = compile(planWith(plan, inputs, values));
    if (measure === "margin") return margin(compiled, compiled.last);
    const answer = breakeven(compiled, "first");
    return answer.kind === "reached" ? answer.deployment : Infinity;
  };
}
