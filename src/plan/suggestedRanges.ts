/**
 * Ranges to begin with where nobody has said any: a fifth of the value to either side, of a slope a fifth of what it
 * saves (85 % becomes 82 % to 88 %). They are proposals, not knowledge, and are shown as such.
 */
import type { Plan } from "../engine/cost/inputs";
import { uncertaintyIssues } from "../engine/risk/checkUncertainty";
import { trialMeasure } from "../engine/risk/trial/trialMeasure";
import { isWhole, constraintOf, type InputRef, type Uncertainty } from "../engine/risk/Uncertainty";
import { listInputs } from "./inputNames";

const SHARE = 0.2;
/** Inputs that are offered at first: those whose proposed range moves the result most. */
const OFFERED = 8;
/** Of a slope of 0.9 - 0.02 a double makes 0.88 and a tail: digits that a range is told with. */
const DIGITS = 12;
/** Figures that are decided rather than uncertain; each can still be added. */
const DECIDED: ReadonlySet<string> = new Set([
  "floor",
  "clients",
  "term",
  "size",
  "horizon",
  "paymentDelay",
  "discountRate",
  "experts",
  "maxRate",
]);

/** Every figure of the plan that is not 0, with its proposed range, in the order of the blocks. */
export function suggestedRanges(plan: Plan): readonly Uncertainty[] {
  return listInputs(plan).flatMap(({ name, target, value }) => {
    const proposed = rangeOf(name, target, value);
    return proposed.low < proposed.high && uncertaintyIssues(plan, [proposed]).length === 0 ? [proposed] : [];
  });
}

/** The few to begin with, the one that moves the margin most first; with clients without end, the breakeven. */
export function initialRanges(plan: Plan): readonly Uncertainty[] {
  const inputs = suggestedRanges(plan).filter(({ target }) => !DECIDED.has(fieldOf(target)));
  const endless = plan.segments.some(({ clients }) => clients === Infinity);
  const trial = trialMeasure(plan, inputs, endless ? "breakeven" : "margin");
  const likely = Float64Array.from(inputs, (input) => input.likely);
  const at = (index: number, value: number): number =>
    trial.of(likely.map((one, other) => (other === index ? value : one)));
  return inputs
    .map((input, index) => ({ input, swing: swingOf(at(index, input.low), at(index, input.high)) }))
    .filter(({ swing }) => swing > 0)
    .sort((a, b) => (a.swing === b.swing ? 0 : a.swing > b.swing ? -1 : 1))
    .slice(0, OFFERED)
    .map(({ input }) => input);
}

/** Never at both ends is no swing. */
const swingOf = (low: number, high: number): number => (low === high ? 0 : Math.abs(high - low));

function rangeOf(name: string, target: InputRef, value: number): Uncertainty {
  const spread = SHARE * Math.abs(fieldOf(target) === "slope" ? 1 - value : value);
  const at = (end: number): number => (isWhole(target) ? Math.round(end) : Number(end.toPrecision(DIGITS)));
  const { test: holds } = constraintOf(target);
  const kept = (end: number): number => (holds(end) ? end : value);
  return {
    name,
    target,
    low: kept(at(value - spread)),
    likely: value,
    high: kept(at(value + spread)),
    distribution: "pert",
  };
}

const fieldOf = (target: InputRef): string => (target.kind === "term" ? target.term : target.column);
