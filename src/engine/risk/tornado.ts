/**
 * Tornado: what each input alone does to the result, from its Low to its High, the others at Likely; widest swing
 * first. Breakeven and margin are those of the exact engine, present value and peak funding are right to eleven digits
 * of the flows.
 *
 *     swing = |result at high - result at low|
 *
 * A breakeven that is never reached is Infinity, and a swing to it is one without end; where neither end nor the likely
 * plan ever breaks even, nothing swings.
 */
import { compile } from "../cost/compile";
import { breakeven } from "../decision/breakeven";
import { margin } from "../cost/totals";
import { checkSimulated, type Simulated } from "./checkSimulated";
import { trialMeasure } from "./trial/trialMeasure";
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

/** Throws DomainError when plan or inputs break their ranges, or the plan lacks what the measure needs. */
export function tornado(question: Simulated): Tornado {
  const { inputs } = question;
  checkSimulated(question);
  const likely = inputs.map((input) => input.likely);
  const at = measuredAt(question);
  const alone = (moved: number, value: number): number =>
    at(likely.map((one, input) => (input === moved ? value : one)));
  const base = at(likely);
  const bars = inputs.map(({ name, low, high }, input): TornadoBar => {
    const atLow = alone(input, low);
    const atHigh = alone(input, high);
    return { input: name, low, high, atLow, atHigh, swing: swingOf(atLow, atHigh, base) };
  });
  // Infinity less itself is no number: compared, not subtracted. Equal swings stay in the order of the inputs.
  return { likely: base, bars: bars.sort((a, b) => (a.swing === b.swing ? 0 : a.swing > b.swing ? -1 : 1)) };
}

function swingOf(atLow: number, atHigh: number, base: number): number {
  if (atLow !== Infinity || atHigh !== Infinity) return Math.abs(atHigh - atLow);
  return base === Infinity ? 0 : Infinity;
}

/** Present value and peak funding by doubles: a ledger of decimals for every end of every input would take seconds. */
function measuredAt({ plan, inputs, measure }: Simulated): (values: readonly number[]) => number {
  if (measure === "presentvalue" || measure === "peakfunding") {
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
